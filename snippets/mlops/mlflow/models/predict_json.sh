mlflow models predict --model-uri late --env-manager local \
    --content-type json --input-path flights.json
