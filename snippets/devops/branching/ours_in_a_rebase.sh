git merge --abort
git switch --quiet minutes
git rebase main 2>&1 | grep CONFLICT
git checkout --quiet --ours service.py
cat service.py
git checkout --quiet --theirs service.py
cat service.py
