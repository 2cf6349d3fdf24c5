python promote.py
