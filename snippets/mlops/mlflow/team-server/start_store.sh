AWS_ACCESS_KEY_ID=mlflow AWS_SECRET_ACCESS_KEY=of-the-server \
    weed mini -dir=store -bucket=mlflow -ip=127.0.0.1 -ip.bind=127.0.0.1 \
    -admin.ui=false -webdav=false -master.telemetry=false >store.log 2>&1 &
echo $! >store.pid
curl --silent --retry 180 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:8333/healthz
