sed -i 's/name="weather"/name="weather_v2"/' features.py
feast apply | grep '^Deleted'
