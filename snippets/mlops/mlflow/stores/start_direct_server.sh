mlflow server --workers 1 --no-serve-artifacts \
    --default-artifact-root /tmp/disk-of-the-server/mlflow >server.log 2>&1 &
echo $! >server.pid
curl --silent --retry 300 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health
