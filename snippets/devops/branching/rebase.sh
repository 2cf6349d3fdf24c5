git switch --quiet weather
git rebase --quiet main
git log --graph --oneline --decorate
