"""Open the server's database directly: its files are out of reach."""

from textwrap import fill

import mlflow

if __name__ == "__main__":
    mlflow.set_tracking_uri("sqlite:///mlflow.db")
    mlflow.set_experiment("after")
    with mlflow.start_run() as run:
        mlflow.log_metric("mae_minutes", 12.4)
        try:
            mlflow.log_text("Trained on January.", "notes.md")
        except mlflow.MlflowException as error:
            print(fill(str(error), 78))
