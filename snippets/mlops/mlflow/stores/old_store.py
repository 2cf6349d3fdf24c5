"""Make what MLflow made by default before version 3.7: runs as files in ./mlruns."""

import os
from pathlib import Path

import mlflow

if __name__ == "__main__":
    os.environ["MLFLOW_ALLOW_FILE_STORE"] = "true"
    mlflow.set_tracking_uri("file:./mlruns")
    mlflow.set_experiment("arrival-delay")
    with mlflow.start_run(run_name="january") as run:
        mlflow.log_param("train_month", 1)
        mlflow.log_metric("mae_minutes", 12.4)
        mlflow.log_text("Trained on January.", "notes.md")
    (folder,) = Path("mlruns").glob(f"*/{run.info.run_id}")
    for file in sorted(f for f in folder.rglob("*") if f.is_file()):
        print("mlruns/EXPERIMENT/RUN", file.relative_to(folder), sep="/")
