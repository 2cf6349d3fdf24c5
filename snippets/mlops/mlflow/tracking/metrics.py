"""Log parameters, tags and a metric at each step; read the metric's history."""

import mlflow
from flights import FEATURES, TARGET, load
from sklearn.linear_model import SGDRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.preprocessing import StandardScaler


# [start log]
def fit_by_epochs(epochs: int) -> str:
    """Train on January, log the error on February (minutes), return the run's id."""
    january, february = load(month=1), load(month=2)
    scale = StandardScaler().fit(january[FEATURES])
    settings = {"alpha": 0.001, "eta0": 0.0001, "random_state": 0}
    model = SGDRegressor(**settings)
    with mlflow.start_run(run_name="sgd") as run:
        mlflow.log_params(settings | {"epochs": epochs})
        mlflow.set_tags({"team": "arrivals", "data": "2013-01"})
        for epoch in range(epochs):
            model.partial_fit(scale.transform(january[FEATURES]), january[TARGET])
            late = model.predict(scale.transform(february[FEATURES]))
            error = mean_absolute_error(february[TARGET], late)
            mlflow.log_metric("mae_minutes", error, step=epoch)
    return run.info.run_id


# [end log]


# [start read]
if __name__ == "__main__":
    mlflow.set_experiment("arrival-delay")
    run_id = fit_by_epochs(epochs=4)
    client = mlflow.MlflowClient()
    for metric in client.get_metric_history(run_id, "mae_minutes"):
        print(f"step {metric.step}: {metric.value:.1f}")
    run = client.get_run(run_id)
    print(f"the run shows the last: {run.data.metrics['mae_minutes']:.1f}")
    print("alpha is a", type(run.data.params["alpha"]).__name__)
# [end read]
