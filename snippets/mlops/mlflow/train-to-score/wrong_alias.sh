mlflow models serve --model-uri models:/arrival-delay@chmpion \
    --env-manager local --port 5002 2>refused.log || tail -n 1 refused.log
