MLFLOW_SERVER_ENABLE_JOB_EXECUTION=false mlflow server --workers 1 >tracking.log 2>&1 &
tracking_server=$!
curl --silent --retry 300 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health
export MLFLOW_TRACKING_URI=http://127.0.0.1:5000
export MLFLOW_SUPPRESS_PRINTING_URL_TO_STDOUT=true
