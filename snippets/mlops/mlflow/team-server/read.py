"""Read a colleague's run, file and model, with nothing but the server's address."""

import boto3
import mlflow
from flights import FEATURES, load

if __name__ == "__main__":
    print("S3 credentials here:", boto3.Session().get_credentials())
    runs = mlflow.search_runs(experiment_names=["arrival-delay"], output_format="list")
    run = runs[0]
    print("run:", run.data.params, round(run.data.metrics["mae_minutes"], 2))
    print("file:", mlflow.artifacts.load_text(f"{run.info.artifact_uri}/notes.txt"))
    model = mlflow.pyfunc.load_model("models:/arrival-delay/1")
    print("minutes late:", model.predict(load(month=3)[FEATURES].head(3)).round(1))
