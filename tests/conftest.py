pytest_plugins = ["opsbook.pytest_plugin"]
