"""Register a model in two ways, and look at what a version is."""

import mlflow
import sklearn
from flights import FEATURES, TARGET, load, train
from mlflow.models.model import ModelInfo
from sklearn.metrics import mean_absolute_error

NAME = "arrival-delay"
MARCH = load(month=3)


# [start log]
def log(month: int, name: str | None = None, flights: int | None = None) -> ModelInfo:
    """Log a model of *month*, trained on its first *flights* or on all; test on March.

    With *name*, register it as a new version of that model too.
    """
    with mlflow.start_run(run_name=f"month-{month}"):
        model = train(load(month)[:flights])
        error = mean_absolute_error(MARCH[TARGET], model.predict(MARCH[FEATURES]))
        mlflow.log_param("train_month", month)
        mlflow.log_metric("mae_minutes", error)
        return mlflow.sklearn.log_model(
            model,
            name="model",
            input_example=MARCH[FEATURES].head(2),
            pip_requirements=[f"scikit-learn=={sklearn.__version__}"],
            registered_model_name=name,
        )
# [end log]


# [start main]
if __name__ == "__main__":
    mlflow.set_experiment(NAME)
    log(month=1, name=NAME)  # log and register in one call
    logged = log(month=2)  # log now,
    mlflow.register_model(logged.model_uri, NAME)  # register later

    client = mlflow.MlflowClient()
    for number in (1, 2):
        version = client.get_model_version(NAME, number)
        run = client.get_run(version.run_id)
        print(f"version {number}: trained on month", run.data.params["train_month"])
        error = run.data.metrics["mae_minutes"]
        print(f"   error in March: {error:.2f} minutes")
        print("   source:", version.source)
# [end main]
