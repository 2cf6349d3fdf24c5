mlflow models serve --model-uri models:/arrival-delay@chmpion \
    --env-manager local --port 5002 2>&1 | tail -n 1
