export MLFLOW_TRACKING_URI=sqlite:///$PWD/mlflow.db
mlflow run . --env-manager local --experiment-name arrival-delay -P month=2
