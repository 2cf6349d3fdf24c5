oc import-image mlflow:v3 --from=ghcr.io/mlflow/mlflow:v3.17.2 --confirm
oc set image-lookup mlflow
