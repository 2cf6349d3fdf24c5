mlflow --env-file server.env server --workers 1 >server.log 2>&1 &
curl --silent --retry 180 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health
grep --only-matching 'Creating initial.*\|Updating database.*' server.log | sort --unique
psql --tuples-only --dbname mlflow --command 'TABLE alembic_version'
