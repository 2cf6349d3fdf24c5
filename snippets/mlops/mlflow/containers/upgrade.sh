docker compose pull mlflow
docker compose stop mlflow
docker compose run --rm mlflow \
    sh -c 'mlflow db upgrade "$MLFLOW_BACKEND_STORE_URI"'
docker compose up --detach --wait mlflow
