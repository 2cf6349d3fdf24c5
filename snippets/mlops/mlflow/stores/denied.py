"""The metric arrives, the file does not."""

import mlflow

if __name__ == "__main__":
    experiment = mlflow.set_experiment("arrival-delay")
    print("files go to:", experiment.artifact_location)
    with mlflow.start_run() as run:
        mlflow.log_metric("mae_minutes", 12.4)
        try:
            mlflow.log_text("Trained on January.", "notes.md")
        except OSError as error:
            print(f"{type(error).__name__}: {error}")
    print("metrics:", mlflow.get_run(run.info.run_id).data.metrics)
