git switch --quiet --create weather
commit weather.py "wind = 1" "Read the wind"
commit weather.py "rain = 1" "oops, rain too"

git switch --quiet main
git merge --quiet --squash weather
git commit --quiet --message "Read wind and rain (#1)"
git log --graph --oneline --decorate --all
