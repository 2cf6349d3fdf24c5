git init --quiet --initial-branch=main
mv values.gitlab-ci.yml .gitlab-ci.yml
git add .
git commit --quiet --message "Values"
git remote add origin git@gitlab.example.com:team/values.git
git update-ref refs/remotes/origin/main HEAD
git symbolic-ref refs/remotes/origin/HEAD refs/remotes/origin/main

gitlab-ci-local --concurrency 1 | grep --extended-regexp " > |PASS|FAIL"
