pytest -qq -p no:warnings checks.py
