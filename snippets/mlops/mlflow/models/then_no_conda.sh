mlflow models predict --model-uri late --no-conda --input-path flights.json
