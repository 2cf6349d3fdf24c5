mlflow models predict --model-uri late --env-manager uv \
    --content-type json --input-path flights.json
