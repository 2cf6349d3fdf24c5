export MLFLOW_TRACKING_URI=sqlite:///mlflow.db
python deleted.py
echo "gc of experiment 2:"
mlflow gc --backend-store-uri $MLFLOW_TRACKING_URI --experiment-ids 2
echo "left:"
python deleted.py
