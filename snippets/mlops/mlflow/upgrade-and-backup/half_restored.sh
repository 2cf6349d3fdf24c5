export MLFLOW_HTTP_REQUEST_MAX_RETRIES=0
python -c 'import bucket; bucket.empty("mlflow")'
echo 'database without its bucket'
python read_back.py

server=$(cat server.pid)
kill "$server"
wait "$server"
dropdb mlflow
createdb --owner mlflow mlflow
mlflow --env-file server.env server --workers 1 >server.log 2>&1 &
curl --silent --retry 180 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health
python -c 'import bucket; bucket.restore("copy/bucket", "mlflow")'
echo 'bucket without its database'
python read_back.py
