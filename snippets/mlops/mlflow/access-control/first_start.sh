start() {
    mlflow server --app-name basic-auth --backend-store-uri sqlite:///mlflow.db 2>&1 |
        sed -n 's/^mlflow.exceptions.MlflowException: //p' | fold -s -w 80 || true
}

start
export MLFLOW_FLASK_SERVER_SECRET_KEY=put-32-random-bytes-here
start
export MLFLOW_AUTH_ADMIN_PASSWORD=too-short
start
