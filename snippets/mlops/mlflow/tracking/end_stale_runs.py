"""End the runs that say RUNNING though their process is long gone."""

import time

import mlflow


# [start end]
def end_stale_runs(experiment: str, hours: float) -> list[str]:
    """Mark runs that began over *hours* ago and still run as KILLED; name them."""
    client = mlflow.MlflowClient()
    latest = int((time.time() - hours * 3600) * 1000)
    stale = mlflow.search_runs(
        experiment_names=[experiment],
        filter_string=f"status = 'RUNNING' AND start_time < {latest}",
        output_format="list",
    )
    for run in stale:
        client.set_terminated(run.info.run_id, status="KILLED")
    return [run.info.run_name for run in stale]


# [end end]


# [start main]
if __name__ == "__main__":
    before = mlflow.search_runs(experiment_names=["arrival-delay"])
    print(before[["tags.mlflow.runName", "status"]])
    print("older than a day:", end_stale_runs("arrival-delay", hours=24))
    print("older than now:  ", end_stale_runs("arrival-delay", hours=0))
    after = mlflow.search_runs(experiment_names=["arrival-delay"])
    print(after[["tags.mlflow.runName", "status"]])
# [end main]
