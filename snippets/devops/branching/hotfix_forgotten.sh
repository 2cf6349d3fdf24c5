git switch --quiet --create hotfix/1.0.2 main
commit service.py "print('of arrival')" "Name the event"
git switch --quiet main
git merge --quiet --no-ff --message "Merge hotfix/1.0.2" hotfix/1.0.2

git log --oneline --no-merges develop..main
