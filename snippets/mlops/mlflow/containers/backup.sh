docker compose stop mlflow
docker compose exec db pg_dump --username mlflow --format custom \
    --file /var/lib/postgresql/mlflow.dump mlflow
docker compose cp db:/var/lib/postgresql/mlflow.dump mlflow.dump
docker compose up --detach --wait mlflow
