git commit --quiet --amend --message "Predict the arrival delay"
git fetch --quiet
git push --quiet --force-with-lease
git log --oneline origin/main
