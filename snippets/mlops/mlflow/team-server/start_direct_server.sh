mlflow --env-file server.env server --workers 1 \
    --no-serve-artifacts --default-artifact-root s3://mlflow/direct \
    >server.log 2>&1 &
echo $! >server.pid
curl --silent --retry 180 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health
