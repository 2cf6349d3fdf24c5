export MLFLOW_TRACKING_URI=sqlite:///mlflow.db
mlflow gc --backend-store-uri $MLFLOW_TRACKING_URI
find mlruns -type f | sort
