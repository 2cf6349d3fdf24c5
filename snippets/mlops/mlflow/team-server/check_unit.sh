systemd-analyze verify ./mlflow.service && echo accepted
sed 's/Restart=on-failure/Restart=when-failed/' mlflow.service >typo.service
systemd-analyze verify ./typo.service 2>&1 | grep --only-matching 'Failed to parse.*'
