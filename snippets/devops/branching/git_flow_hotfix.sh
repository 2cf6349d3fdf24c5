git switch --quiet --create hotfix/1.0.1 main
commit service.py "print('minutes')" "Name the unit"
git switch --quiet main
git merge --quiet --no-ff --message "Merge hotfix/1.0.1" hotfix/1.0.1
git tag --annotate 1.0.1 --message "The unit is named"
git switch --quiet develop
git merge --quiet --no-ff --message "Merge hotfix/1.0.1 back" hotfix/1.0.1
git branch --quiet --delete hotfix/1.0.1

git log --graph --oneline --decorate main
