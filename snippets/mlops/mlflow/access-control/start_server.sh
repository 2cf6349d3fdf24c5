createdb --owner mlflow auth
mlflow --env-file auth.env server --app-name basic-auth --workers 1 \
    >server.log 2>&1 &
echo $! >server.pid
curl --silent --retry 180 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health
