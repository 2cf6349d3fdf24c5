"""Four processes log 25 runs each, all at once; then count what arrived."""

from multiprocessing import get_context

import mlflow
from where import rows

STEPS = 3


# [start log]
def log_runs(client: int) -> list[str]:
    """Log 25 runs with STEPS values of one metric each; return the runs' ids."""
    mlflow.set_experiment("crowd")
    ids = []
    for number in range(25):
        with mlflow.start_run(run_name=f"{client}-{number}") as run:
            mlflow.log_params({"client": client, "number": number})
            for step in range(STEPS):
                mlflow.log_metric("mae_minutes", client + number / 100, step=step)
        ids.append(run.info.run_id)
    return ids


# [end log]


# [start count]
if __name__ == "__main__":
    mlflow.set_tracking_uri("http://127.0.0.1:5000")
    mlflow.create_experiment("crowd")
    with get_context("fork").Pool(4) as clients:
        ids = [run for runs in clients.map(log_runs, range(4)) for run in runs]
    runs = mlflow.search_runs(experiment_names=["crowd"], max_results=1000)
    print("logged:", len(ids), "found:", len(set(runs.run_id) & set(ids)))
    print("status:", runs.status.value_counts().to_dict())
    right = runs["params.client"].astype(int) + runs["params.number"].astype(int) / 100
    print("last value wrong:", (runs["metrics.mae_minutes"] != right).sum())
    rows("metrics", "count(*)", "count(DISTINCT run_uuid)")
# [end count]
