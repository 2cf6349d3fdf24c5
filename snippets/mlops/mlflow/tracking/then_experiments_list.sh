mlflow experiments list
