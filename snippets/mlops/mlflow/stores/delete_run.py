"""Delete a run: it is hidden, and nothing of it is gone."""

from pathlib import Path

import mlflow

if __name__ == "__main__":
    client = mlflow.MlflowClient()
    (run,) = client.search_runs(["1"])
    client.delete_run(run.info.run_id)
    print("found:", len(client.search_runs(["1"])))
    print("stage:", client.get_run(run.info.run_id).info.lifecycle_stage)
    print("its file is there:", Path(run.info.artifact_uri, "notes.md").exists())
