python -m pytest -qq
