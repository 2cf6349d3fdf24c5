git switch --quiet --create develop

git switch --quiet --create feature/weather
commit weather.py "wind = 1" "Read the wind"
git switch --quiet develop
git merge --quiet --no-ff --message "Merge feature/weather" feature/weather

git switch --quiet --create release/1.0
commit VERSION "1.0" "Version 1.0"
git switch --quiet main
git merge --quiet --no-ff --message "Merge release/1.0" release/1.0
git tag --annotate 1.0 --message "Weather in the prediction"
git switch --quiet develop
git merge --quiet --no-ff --message "Merge release/1.0 back" release/1.0

git branch --quiet --delete feature/weather release/1.0
git log --graph --oneline --decorate main develop
