git commit --quiet --amend --message "Predict the arrival delay"
git push --force-with-lease
