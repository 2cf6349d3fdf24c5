docker compose up --detach --wait
docker compose ps
docker compose logs --tail 50 mlflow
docker compose exec db psql --username mlflow --command 'SELECT name FROM experiments'
