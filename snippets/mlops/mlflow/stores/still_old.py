"""Open an old folder once more, to look something up."""

import os

import mlflow

if __name__ == "__main__":
    os.environ["MLFLOW_ALLOW_FILE_STORE"] = "true"
    runs = mlflow.search_runs(experiment_names=["arrival-delay"])
    print(runs[["tags.mlflow.runName", "metrics.mae_minutes"]])
