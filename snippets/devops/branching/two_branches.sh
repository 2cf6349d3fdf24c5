git switch --quiet --create weather
commit weather.py "wind = 1" "Read the wind"
commit weather.py "rain = 1" "Read the rain"
git switch --quiet main
commit service.py "print('minutes')" "Name the unit"
git log --graph --oneline --decorate --all
