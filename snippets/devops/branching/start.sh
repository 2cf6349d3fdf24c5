git init --quiet --bare --initial-branch=main server.git
git init --quiet --initial-branch=main service
cd service
git remote add origin ../server.git

commit() { # FILE LINE MESSAGE: add a line to a file, and commit it
  echo "$2" >> "$1"
  git add "$1"
  git commit --quiet --message "$3"
}

commit service.py "print('delay')" "Predict the delay"
git push --quiet --set-upstream origin main
