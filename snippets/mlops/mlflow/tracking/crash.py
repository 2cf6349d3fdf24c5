"""A training that raises: its run is FAILED and keeps what it had logged."""

import mlflow

if __name__ == "__main__":
    mlflow.set_experiment("arrival-delay")
    with mlflow.start_run(run_name="crash"):
        mlflow.log_metric("mae_minutes", 20, step=0)
        raise MemoryError("the training set does not fit")
