git switch --quiet --create minutes
sed -i "s/delay/delay in minutes/" service.py
git commit --quiet --all --message "Name the unit"

git switch --quiet main
sed -i "s/delay/arrival delay/" service.py
git commit --quiet --all --message "Name the event"

git merge minutes
git status --short
git -c merge.conflictStyle=diff3 checkout --merge --quiet service.py
cat service.py
