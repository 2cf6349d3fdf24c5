api=http://127.0.0.1:5000/api/2.0/mlflow/experiments
curl --silent --output /dev/null --json '{"name": "before"}' $api/create

server=$(cat server.pid)
kill "$server"
wait "$server"
mlflow --env-file server.env server --workers 1 >server.log 2>&1 &
curl --silent --retry 180 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health

curl --silent --output /dev/null --json '{"name": "after"}' $api/create
psql --tuples-only --dbname mlflow \
    --command "SELECT name, artifact_location FROM experiments ORDER BY experiment_id"
