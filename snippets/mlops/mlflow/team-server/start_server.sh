mlflow --env-file server.env server --workers 1 \
    --host 0.0.0.0 --allowed-hosts 'mlflow.example.com,127.0.0.1:5000' \
    --cors-allowed-origins https://mlflow.example.com >server.log 2>&1 &
echo $! >server.pid
curl --silent --retry 180 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health
