mlflow server --workers 1 >server.log 2>&1 &
curl --silent --retry 300 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health
export MLFLOW_TRACKING_URI=http://127.0.0.1:5000
