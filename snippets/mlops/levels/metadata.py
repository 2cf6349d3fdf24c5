"""Ask the metadata store what happened to each month, and where a model came from."""

import mlflow
from mlflow import MlflowClient
from pipeline import MODEL

if __name__ == "__main__":
    runs = mlflow.search_runs(experiment_names=[MODEL], order_by=["start_time"])
    runs.columns = [name.split(".")[-1] for name in runs.columns]
    shown = ["month", "candidate", "champion", "status", "outcome"]
    print(runs[shown].round(2).to_string(index=False))

    champion = MlflowClient().get_model_version_by_alias(MODEL, "champion")
    origin = mlflow.get_run(champion.run_id)
    print(f"\nchampion: version {champion.version}, from {origin.info.run_name}")
