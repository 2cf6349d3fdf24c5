gitlab-ci-local --list
