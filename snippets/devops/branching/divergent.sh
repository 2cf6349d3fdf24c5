commit service.py "print('minutes')" "Name the unit"
git pull 2>&1 | grep fatal
