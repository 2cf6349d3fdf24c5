api=http://127.0.0.1:5000/api/2.0/mlflow/experiments
curl --silent --output /dev/null --json '{"name": "before"}' $api/create

server=$(cat server.pid)
kill "$server"
wait "$server"
mlflow server --workers 1 --serve-artifacts >server.log 2>&1 &
curl --silent --retry 300 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health

curl --silent --output /dev/null --json '{"name": "after"}' $api/create
curl --silent "$api/search?max_results=9" | python -m json.tool |
    grep -E '"(name|artifact_location)"'
