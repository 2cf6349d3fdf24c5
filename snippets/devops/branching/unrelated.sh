cd ..
git init --quiet --initial-branch=main other
cd other
echo "# Service" > README.md
git add README.md
git commit --quiet --message "Initial commit"
git pull --quiet --no-rebase ../server.git main
