git switch --quiet weather
git push --quiet --set-upstream origin weather
git rebase --quiet main
git pull --quiet --no-rebase --no-edit
git log --graph --oneline
