mlflow models serve --model-uri late --no-conda >serve.log 2>&1 &
curl --silent --retry 90 --retry-delay 1 --retry-connrefused \
    --write-out '%{http_code}' http://127.0.0.1:5000/health
