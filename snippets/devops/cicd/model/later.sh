# [start refused]
sed -i 's/train(flights)/train(flights.head(20))/' train.py
git commit --quiet --all --message "Train on less"
gitlab-ci-local --concurrency 1 --force-shell-executor train gate |
  grep --extended-regexp "version|champion|PASS|FAIL"
# [end refused]

# [start back]
sed -i 's/flights.head(20)/flights/' train.py
sed -i 's/MONTH: "1"/MONTH: "2"/' .gitlab-ci.yml
git commit --quiet --all --message "Train on February"
gitlab-ci-local --concurrency 1 --force-shell-executor train gate deploy |
  grep --extended-regexp "> (version|champion|.\"pred)"
gitlab-ci-local --force-shell-executor roll-back |
  grep --extended-regexp "> (champion|.\"pred)"
# [end back]

# [start twice]
gitlab-ci-local --force-shell-executor roll-back 2>&1 | grep "^roll-back > there is"
# [end twice]
