mlflow migrate-filestore --no-progress --source . --target sqlite:///mlflow.db
