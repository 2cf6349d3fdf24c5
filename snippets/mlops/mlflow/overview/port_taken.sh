python -m http.server 5000 >/dev/null 2>&1 &
until curl --silent --output /dev/null http://127.0.0.1:5000/; do sleep 0.2; done
timeout 60 mlflow server --workers 1 2>&1 | grep --max-count 1 'Errno'
mlflow server --workers 1 --port 5001 >server.log 2>&1 &
curl --silent --retry 300 --retry-delay 1 --retry-connrefused \
    http://127.0.0.1:5001/health
