gitlab-ci-local --concurrency 1 --force-shell-executor version deploy-test deploy-qa |
  grep --invert-match " in [0-9]"
