"""Log a run with a file through the server, and read the file back."""

import os
from pathlib import Path

import mlflow

os.environ["MLFLOW_SUPPRESS_PRINTING_URL_TO_STDOUT"] = "true"


# [start main]
def main() -> None:
    """Print where the file is, and what is in it."""
    mlflow.set_tracking_uri("http://localhost:5000")
    with mlflow.start_run() as run:
        mlflow.log_metric("mae", 11.0)
        mlflow.log_text("january", "month.txt")
    print(run.info.artifact_uri.partition(run.info.run_id)[0])
    copy = mlflow.artifacts.download_artifacts(f"runs:/{run.info.run_id}/month.txt")
    print(Path(copy).read_text())
# [end main]


if __name__ == "__main__":
    main()
