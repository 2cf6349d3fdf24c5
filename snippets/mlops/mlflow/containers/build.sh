docker build --tag registry.example.com/team/mlflow:1.0 .
docker run --detach --name mlflow --env-file mlflow.env \
    --publish 127.0.0.1:5000:5000 registry.example.com/team/mlflow:1.0
docker inspect --format '{{.State.Health.Status}}' mlflow
docker logs --tail 20 mlflow
