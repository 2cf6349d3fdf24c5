gitlab-ci-local --concurrency 1 --force-shell-executor test version |
  grep --invert-match " in [0-9]"
