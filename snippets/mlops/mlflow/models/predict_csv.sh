mlflow models predict --model-uri late --env-manager local \
    --content-type csv --input-path flights.csv --output-path predicted.json
cat predicted.json
