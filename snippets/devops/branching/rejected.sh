commit service.py "print('minutes')" "Name the unit"
git push 2>&1 | grep "!"
