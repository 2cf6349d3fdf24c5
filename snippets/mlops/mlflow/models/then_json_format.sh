mlflow models predict --model-uri late --input-path flights.json \
    --content-type json --json-format split
