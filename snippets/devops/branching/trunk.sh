commit weather.py "wind = 1" "Read the wind"
commit service.py "if weather_on: print('wind')" "Use the wind, switched off"
git push --quiet

git branch release/1.0
git tag --annotate 1.0 --message "Weather, switched off" release/1.0

commit service.py "print('minutes')" "Name the unit"
commit weather.py "rain = 1" "Read the rain"
git push --quiet origin main release/1.0 1.0
git log --graph --oneline --decorate --all
