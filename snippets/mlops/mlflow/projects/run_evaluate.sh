export MLFLOW_TRACKING_URI=sqlite:///$PWD/mlflow.db
mlflow run . --entry-point evaluate --env-manager local \
    --experiment-name arrival-delay -P model=models:/arrival-delay/1 -P limit=1000
