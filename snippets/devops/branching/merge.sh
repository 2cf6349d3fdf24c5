git switch --quiet weather
git merge --quiet --no-edit main
git log --graph --oneline --decorate
