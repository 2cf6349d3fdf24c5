gitlab-ci-local --concurrency 1 --force-shell-executor |
  grep --invert-match --extended-regexp " in [0-9]|still running"
