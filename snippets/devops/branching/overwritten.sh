git switch --quiet --create minutes
commit service.py "print('minutes')" "Name the unit"
git switch --quiet main
echo "print('not committed')" >> service.py
git merge --quiet minutes
