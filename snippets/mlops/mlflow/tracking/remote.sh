export MLFLOW_TRACKING_URI=http://127.0.0.1:5000
export MLFLOW_SUPPRESS_PRINTING_URL_TO_STDOUT=true
python first_run.py
