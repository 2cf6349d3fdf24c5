echo "print('arrival delay in minutes')" > service.py
git add service.py
git diff --check --cached
git commit --quiet --message "Merge minutes"
git log --graph --oneline
