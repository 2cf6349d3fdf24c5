mv gitlab-ci.yml .gitlab-ci.yml
git add .
git commit --quiet --message "A pipeline"
git remote add origin git@gitlab.example.com:team/service.git
git update-ref refs/remotes/origin/main HEAD
git symbolic-ref refs/remotes/origin/HEAD refs/remotes/origin/main
