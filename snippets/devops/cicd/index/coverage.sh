coverage run --branch --include=service.py -m pytest -qq
coverage report --show-missing
