# What a kubelet adds for a Service called "mlflow" (some of its variables):
export MLFLOW_SERVICE_HOST=10.96.12.7 MLFLOW_SERVICE_PORT=80
export MLFLOW_PORT=tcp://10.96.12.7:80
mlflow server --workers=1 --host=0.0.0.0
