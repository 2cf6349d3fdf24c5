git init --quiet project
mv first_run.py project/train.py
cd project
git add train.py
git -c user.name=Ana -c user.email=ana@example.com commit --quiet -m 'January'
python train.py >/dev/null
