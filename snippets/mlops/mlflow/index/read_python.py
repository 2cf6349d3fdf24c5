"""Read the error of the latest run through Python."""

import mlflow

if __name__ == "__main__":
    runs = mlflow.search_runs(experiment_names=["arrival-delay"])
    print(runs["metrics.mae_minutes"][0])
