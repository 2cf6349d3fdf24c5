cd ..
git clone --quiet server.git colleague
cd colleague
echo "rain = 1" > weather.py
git add weather.py
git commit --quiet --message "Read the rain"
git push --quiet
cd ../service
