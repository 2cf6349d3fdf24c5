# [start lose]
server=$(cat server.pid)
kill "$server"
wait "$server"
dropdb mlflow
python -c 'import bucket; bucket.empty("mlflow")'
# [end lose]
# [start restore]
createdb --owner mlflow restored
pg_restore --dbname restored copy/mlflow.dump
python -c 'import bucket; print(bucket.restore("copy/bucket", "restored"), "objects")'
# [end restore]
# [start serve]
sed 's|/mlflow$|/restored|; s|s3://mlflow|s3://restored|' server.env >restored.env
mlflow --env-file restored.env server --workers 1 >server.log 2>&1 &
curl --silent --retry 180 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health
python read.py
# [end serve]
