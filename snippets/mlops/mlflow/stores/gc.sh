export MLFLOW_TRACKING_URI=sqlite:///mlflow.db
echo "older than 30 days:"
mlflow gc --backend-store-uri $MLFLOW_TRACKING_URI --older-than 30d
python deleted.py
echo "older than a second:"
mlflow gc --backend-store-uri $MLFLOW_TRACKING_URI --older-than 1s
python deleted.py
find mlruns -type f | sort
