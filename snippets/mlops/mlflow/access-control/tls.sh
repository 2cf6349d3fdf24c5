export MLFLOW_TRACKING_URI=https://localhost:5000
export MLFLOW_TRACKING_USERNAME=admin MLFLOW_TRACKING_PASSWORD=of-the-administrator
export MLFLOW_HTTP_REQUEST_MAX_RETRIES=1
names="import mlflow; print(mlflow.MlflowClient().search_experiments()[0].name)"

python -c "$names" 2>refused.log ||
    grep --only-matching 'certificate verify failed: [a-z-]*' refused.log | tail -n 1
MLFLOW_TRACKING_SERVER_CERT_PATH=cert.pem python -c "$names"
