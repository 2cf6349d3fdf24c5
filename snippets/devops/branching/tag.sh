git tag --annotate v1.0 --message "First release"
git push --quiet origin v1.0

git describe
commit service.py "print('minutes')" "Name the unit"
git describe
