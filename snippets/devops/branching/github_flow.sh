git switch --quiet --create weather
commit weather.py "wind = 1" "Read the wind"
commit weather.py "rain = 1" "Read the rain"
git push --quiet --set-upstream origin weather

# What the button "Merge pull request" does, once review and tests have passed:
git switch --quiet main
git merge --quiet --no-ff --message "Merge pull request #1: weather" weather
git push --quiet
git push --quiet --delete origin weather
git branch --quiet --delete weather
git log --graph --oneline --decorate
