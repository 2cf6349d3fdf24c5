mlflow recipes run
