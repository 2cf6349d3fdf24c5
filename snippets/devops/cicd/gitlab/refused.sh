gitlab-ci-local --list --file no_stage.gitlab-ci.yml
gitlab-ci-local --list --file no_job.gitlab-ci.yml
