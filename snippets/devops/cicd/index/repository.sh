python requirements.py
echo "1.4.0" > VERSION
printf '.cache/\n.gitlab-ci-local/\n__pycache__/\n' > .gitignore
git init --quiet --initial-branch=main
git add .
git commit --quiet --message "A service"
