export MLFLOW_WEBHOOK_ALLOWED_SCHEMES=http MLFLOW_WEBHOOK_ALLOW_PRIVATE_IPS=true
MLFLOW_WEBHOOK_SECRET_ENCRYPTION_KEY=$(openssl rand -base64 32 | tr '+/' '-_')
export MLFLOW_WEBHOOK_SECRET_ENCRYPTION_KEY
MLFLOW_SERVER_ENABLE_JOB_EXECUTION=false mlflow server --workers 1 >server.log 2>&1 &
curl --silent --retry 300 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health
export MLFLOW_TRACKING_URI=http://127.0.0.1:5000
