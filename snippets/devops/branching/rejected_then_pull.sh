git pull --quiet --rebase
git push --quiet
git log --graph --oneline
