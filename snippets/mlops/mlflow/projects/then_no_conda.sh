mlflow run . --no-conda
