git commit --quiet --amend --message "Predict the arrival delay"
git push --quiet --force
git log --oneline origin/main
