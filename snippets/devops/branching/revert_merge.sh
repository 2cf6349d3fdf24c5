merge=$(git log --merges --max-count=1 --format=%h)
git revert --no-edit --mainline 1 "$merge" > /dev/null
git log --graph --oneline
ls
