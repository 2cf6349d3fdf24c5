"""End training in five ways; then find the runs that were left open, and end them."""

import subprocess
import sys
import time

import mlflow

ENDINGS = ["normal end", "exception", "SIGTERM", "SIGTERM, handled", "SIGKILL"]


# [start find]
def end_left_open(older_than: float) -> list[str]:
    """Set to KILLED the open runs started over *older_than* seconds ago; name them."""
    client = mlflow.MlflowClient()
    before = int((time.time() - older_than) * 1000)
    query = f"attributes.status = 'RUNNING' AND attributes.start_time < {before}"
    left = mlflow.search_runs(
        search_all_experiments=True, filter_string=query, output_format="list"
    )
    for run in left:
        client.set_terminated(run.info.run_id, "KILLED")
    return sorted(run.info.run_name for run in left)


# [end find]


# [start main]
def statuses() -> dict[str, str]:
    """Return the status of each run by its name."""
    runs = mlflow.search_runs(search_all_experiments=True, output_format="list")
    return {run.info.run_name: run.info.status for run in runs}


if __name__ == "__main__":
    for ending in ENDINGS:
        command = [sys.executable, "victim.py", ending]
        subprocess.run(command, stderr=subprocess.DEVNULL)
    found = statuses()
    for ending in ENDINGS:
        print(f"{ending:16} {found[ending]}")
    print("ended:", end_left_open(older_than=0))
    print("left open:", end_left_open(older_than=0))
# [end main]
