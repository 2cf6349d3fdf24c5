python -c '
import mlflow
mlflow.MlflowClient().set_registered_model_alias("arrival-delay", "champion", 1)'
grep --only-matching '"POST.*alias.*' server.log
