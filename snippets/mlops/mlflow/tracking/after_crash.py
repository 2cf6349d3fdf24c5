"""Which runs ended badly, and what they had logged until then."""

import mlflow

if __name__ == "__main__":
    runs = mlflow.search_runs(
        experiment_names=["arrival-delay"],
        filter_string="attributes.status = 'FAILED'",
    )
    print(runs[["tags.mlflow.runName", "status", "metrics.mae_minutes"]])
