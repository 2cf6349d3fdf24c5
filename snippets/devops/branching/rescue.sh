cd ../colleague
git log --oneline
git fetch --quiet
git push --quiet origin main:rain
git log --graph --oneline origin/main origin/rain
