"""Stop the database under a running server, and start it again."""

import subprocess

import mlflow
import requests
from mlflow.exceptions import MlflowException


# [start attempt]
def attempt(step: int) -> None:
    """Log one value of the metric; print what happened."""
    try:
        mlflow.log_metric("loss", 1 / (1 + step), step=step)
        print(f"step {step}: logged")
    except MlflowException as error:
        cause = str(error).rpartition("(Caused by ")[2].removesuffix(")")
        print(f"step {step}: {cause}")


# [end attempt]


# [start main]
if __name__ == "__main__":
    with mlflow.start_run() as run:
        attempt(0)
        stop = "pg_ctl --silent --pgdata database --mode fast stop"
        subprocess.run(stop.split(), check=True)
        attempt(1)
        print("health:", requests.get("http://127.0.0.1:5000/health").text)
        start = "pg_ctl --silent --pgdata database --log database.log start"
        subprocess.run(start.split(), check=True)
        attempt(2)
    history = mlflow.MlflowClient().get_metric_history(run.info.run_id, "loss")
    print("steps kept:", [value.step for value in history])
    print("run:", mlflow.get_run(run.info.run_id).info.status)
# [end main]
