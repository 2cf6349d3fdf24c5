start() {
    mlflow server --app-name basic-auth --backend-store-uri sqlite:///mlflow.db \
        >refused.log 2>&1 ||
        sed -n 's/^mlflow.exceptions.MlflowException: //p' refused.log | fold -s -w 80
}

start
export MLFLOW_FLASK_SERVER_SECRET_KEY=put-32-random-bytes-here
start
export MLFLOW_AUTH_ADMIN_PASSWORD=too-short
start
