coverage run --branch --include=service.py -m pytest -qq -k refused
coverage report --show-missing --fail-under=90
