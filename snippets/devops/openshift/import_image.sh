oc import-image mlflow:v3 --from=ghcr.io/mlflow/mlflow:v3.1.0 --confirm
oc set image-lookup mlflow
