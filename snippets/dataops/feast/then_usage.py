"""The old way: a module that reported how Feast is used."""

try:
    import feast.usage  # noqa: F401
except ModuleNotFoundError as error:
    print(f"ModuleNotFoundError: {error}")
