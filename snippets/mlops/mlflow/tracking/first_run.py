"""Log one training run, then read it back."""

import mlflow
from flights import FEATURES, TARGET, load, train
from sklearn.metrics import mean_absolute_error


# [start log]
def log_run() -> None:
    """Train on January, judge on February, and log how it went."""
    with mlflow.start_run(run_name="january"):
        model = train(load(month=1))
        february = load(month=2)
        error = mean_absolute_error(february[TARGET], model.predict(february[FEATURES]))
        mlflow.log_param("train_month", 1)
        mlflow.log_metric("mae_minutes", error)


# [end log]
# [start read]
if __name__ == "__main__":
    mlflow.set_experiment("arrival-delay")
    log_run()
    runs = mlflow.search_runs(experiment_names=["arrival-delay"])
    print(runs[["status", "params.train_month", "metrics.mae_minutes"]].round(2))
# [end read]
