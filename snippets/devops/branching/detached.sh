git switch --quiet --detach v1.0
commit service.py "print('fix')" "Fix the release"
lost=$(git rev-parse --short HEAD)
git switch main 2>&1 | grep Warning
git branch fix "$lost"
git log --oneline fix
