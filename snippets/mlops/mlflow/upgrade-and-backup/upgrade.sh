# [start upgrade]
pg_dump --format custom --file before-upgrade.dump mlflow
psql --dbname mlflow --tuples-only --command 'TABLE alembic_version'
mlflow db upgrade postgresql://mlflow:of-the-server@127.0.0.1/mlflow
psql --dbname mlflow --tuples-only --command 'TABLE alembic_version'
# [end upgrade]
# [start read]
mlflow --env-file server.env server --workers 1 >server.log 2>&1 &
curl --silent --retry 180 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health
python read.py
# [end read]
