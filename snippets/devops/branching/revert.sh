commit service.py "print(1 / 0)" "Divide"
git push --quiet

git revert --no-edit HEAD > /dev/null
git push --quiet
git log --oneline
cat service.py
