"""Train for six steps; log the loss after each one."""

import time

import mlflow

if __name__ == "__main__":
    with mlflow.start_run(run_name="loop") as run:
        for step in range(6):
            mlflow.log_metric("loss", 1 / (1 + step), step=step)
            time.sleep(1)
    history = mlflow.MlflowClient().get_metric_history(run.info.run_id, "loss")
    print("steps kept:", [value.step for value in history])
    print("run:", mlflow.get_run(run.info.run_id).info.status)
