fix=$(git log --max-count=1 --format=%h --grep="Name the unit" main)
git switch --quiet release/1.0
git cherry-pick -x "$fix" > /dev/null
git tag --annotate 1.0.1 --message "The unit is named"
git push --quiet origin release/1.0 1.0.1

git log --graph --oneline --decorate --all
git log --max-count=1 --format=%B
