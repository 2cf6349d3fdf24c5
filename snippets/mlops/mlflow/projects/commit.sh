git init --quiet --initial-branch main
git config user.name Ana
git config user.email ana@example.com
printf '%s\n' 'mlflow.db' 'mlruns/' 'repository.git/' >.gitignore
git add .gitignore MLproject python_env.yaml requirements.txt train.py evaluate.py
git commit --quiet --message 'Train on one month'
git tag v1
