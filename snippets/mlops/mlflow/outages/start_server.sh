export MLFLOW_BACKEND_STORE_URI=sqlite:///server.db
export MLFLOW_SERVER_ENABLE_JOB_EXECUTION=false
export MLFLOW_TRACKING_URI=http://127.0.0.1:5000
export MLFLOW_SUPPRESS_PRINTING_URL_TO_STDOUT=true
mlflow server --workers 1 >server.log 2>&1 &
echo $! >server.pid
curl --silent --retry 180 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health
