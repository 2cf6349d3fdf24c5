export MLFLOW_TRACKING_URI=sqlite:///mlflow.db
python deleted.py
if ! mlflow gc --backend-store-uri $MLFLOW_TRACKING_URI --older-than 30d \
    --experiment-ids 2 2>gc.log; then
    tail -n 1 gc.log | fold -s -w 78
fi
mlflow gc --backend-store-uri $MLFLOW_TRACKING_URI --older-than 30d
echo "left:"
python deleted.py
