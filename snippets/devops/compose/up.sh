docker compose up --detach --wait
docker compose ps
docker compose logs --follow --tail 50 mlflow
docker compose exec db psql --username mlflow
docker compose restart mlflow
docker compose pull
docker compose down
docker compose down --volumes
