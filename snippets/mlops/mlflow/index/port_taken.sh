python -m http.server 5000 >/dev/null 2>&1 &
until curl --silent --output /dev/null http://127.0.0.1:5000/; do sleep 0.2; done
mlflow server --workers 1 2>&1 | grep --only-matching 'address already in use'
mlflow server --workers 1 --port 5001 >server.log 2>&1 &
curl --silent --retry 300 --retry-delay 1 --retry-connrefused \
    http://127.0.0.1:5001/health
