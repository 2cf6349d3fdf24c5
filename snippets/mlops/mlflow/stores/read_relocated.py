"""Read an old run's files and model through the server, and add a file."""

import mlflow
from flights import FEATURES, load

if __name__ == "__main__":
    mlflow.set_tracking_uri("http://127.0.0.1:5000")
    (run,) = mlflow.search_runs(
        experiment_names=["arrival-delay"], output_format="list"
    )
    print(mlflow.artifacts.load_text(f"runs:/{run.info.run_id}/notes.md"))
    (logged,) = mlflow.search_logged_models(["1"], output_format="list")
    model = mlflow.pyfunc.load_model(logged.model_uri)
    print("minutes late:", model.predict(load(month=2)[FEATURES].head(3)).round(1))
    mlflow.MlflowClient().log_text(run.info.run_id, "moved", "moved.txt")
    files = mlflow.artifacts.list_artifacts(run_id=run.info.run_id)
    print([file.path for file in files])
