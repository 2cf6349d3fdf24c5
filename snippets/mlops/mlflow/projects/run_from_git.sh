export MLFLOW_TRACKING_URI=sqlite:///$PWD/mlflow.db
mlflow run git://127.0.0.1/repository.git --version v1 --env-manager local \
    --experiment-name arrival-delay -P month=2
