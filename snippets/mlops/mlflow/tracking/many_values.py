"""Log many values: one call each, or one call for all."""

import time

import mlflow
from mlflow.entities import Metric, Param


# [start ways]
def one_by_one(run_id: str, values: list[float]) -> None:
    """Log each value with a call, and a transaction, of its own."""
    for step, value in enumerate(values):
        mlflow.log_metric("loss", value, step=step, run_id=run_id)


def in_one_call(run_id: str, values: list[float]) -> None:
    """Log all values and a parameter with one call."""
    now = int(time.time() * 1000)
    metrics = [Metric("loss", value, now, step) for step, value in enumerate(values)]
    client = mlflow.MlflowClient()
    client.log_batch(run_id, metrics=metrics, params=[Param("epochs", "300")])


# [end ways]


# [start compare]
if __name__ == "__main__":
    mlflow.set_experiment("many-values")
    values = [1 / (1 + step) for step in range(300)]
    took = {}
    for way in (one_by_one, in_one_call):
        with mlflow.start_run(run_name=way.__name__) as run:
            began = time.perf_counter()
            way(run.info.run_id, values)
            took[way] = time.perf_counter() - began
        history = mlflow.MlflowClient().get_metric_history(run.info.run_id, "loss")
        print(f"{way.__name__}: {len(history)} values")
    print("at least five times as fast:", took[one_by_one] > 5 * took[in_one_call])
# [end compare]
