commit service.py "print('minutes')" "Name the unit"
git reset --quiet --hard HEAD~1
git reflog
git reset --quiet --hard "HEAD@{1}"
git log --oneline
