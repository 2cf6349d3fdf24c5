commit settings.py "TOKEN = 'not-a-real-token'" "Settings"
git push --quiet
git rm --quiet settings.py
git commit --quiet --message "Remove the token"
git push --quiet

git log --oneline -S not-a-real-token -- settings.py
git show HEAD~1:settings.py
