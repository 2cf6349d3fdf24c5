openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=localhost \
    -addext subjectAltName=DNS:localhost -keyout key.pem -out cert.pem 2>openssl.log
createdb --owner mlflow auth
mlflow --env-file auth.env server --app-name basic-auth --workers 1 \
    --uvicorn-opts '--ssl-keyfile key.pem --ssl-certfile cert.pem' >server.log 2>&1 &
curl --silent --retry 180 --retry-delay 1 --retry-connrefused --output /dev/null \
    --cacert cert.pem https://localhost:5000/health
