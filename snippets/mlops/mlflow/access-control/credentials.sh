export MLFLOW_TRACKING_URI=http://127.0.0.1:5000
whoami="import mlflow; print(mlflow.MlflowClient().search_experiments()[0].name)"

mkdir -p ~/.mlflow
cat >~/.mlflow/credentials <<'INI'
[mlflow]
mlflow_tracking_username = admin
mlflow_tracking_password = of-the-administrator
INI
chmod 600 ~/.mlflow/credentials
python -c "$whoami"

export MLFLOW_TRACKING_PASSWORD=a-wrong-password
python -c "$whoami" 2>refused.log || tail -n 1 refused.log | fold -s -w 80
