MLFLOW_SERVER_ENABLE_JOB_EXECUTION=false mlflow server --workers 1 >tracking.log 2>&1 &
curl --silent --retry 300 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health
export MLFLOW_TRACKING_URI=http://127.0.0.1:5000
export MLFLOW_SUPPRESS_PRINTING_URL_TO_STDOUT=true
mkdir team
mv ./*.py roll_out.sh team/
mv gitlab-ci.yml team/.gitlab-ci.yml
cd team
printf '.gitlab-ci-local/\n__pycache__/\n' >.gitignore
git init --quiet --initial-branch=main
git add .
git commit --quiet --message "A model and its pipeline"
git remote add origin git@gitlab.example.com:team/arrival-delay.git
git update-ref refs/remotes/origin/main HEAD
git symbolic-ref refs/remotes/origin/HEAD refs/remotes/origin/main
