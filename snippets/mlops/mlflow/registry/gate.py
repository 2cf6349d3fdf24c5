"""Promote a version only when it is better than the champion."""

import mlflow
from flights import FEATURES, TARGET, load
from register import NAME, log
from sklearn.metrics import mean_absolute_error

APRIL = load(month=4)


# [start error]
def error(version: str | int) -> float:
    """Return the mean absolute error of *version* in April, in minutes."""
    model = mlflow.pyfunc.load_model(f"models:/{NAME}/{version}")
    return mean_absolute_error(APRIL[TARGET], model.predict(APRIL[FEATURES]))
# [end error]


# [start promote]
def promote_if_better(version: int, margin: float = 0.1) -> bool:
    """Make *version* champion if its error is *margin* minutes below the champion's.

    Both are measured now, on the same flights. What was decided stays as tags.
    """
    client = mlflow.MlflowClient()
    champion = client.get_registered_model(NAME).aliases.get("champion")
    # The first version has nothing to beat.
    limit = error(champion) - margin if champion else float("inf")
    new = error(version)
    better = new <= limit
    client.set_model_version_tag(NAME, version, "april_mae_minutes", f"{new:.2f}")
    gate = "passed" if better else "failed"
    client.set_model_version_tag(NAME, version, "gate", gate)
    if better and champion:
        client.set_registered_model_alias(NAME, "previous", champion)
    if better:
        client.set_registered_model_alias(NAME, "champion", version)
    return better
# [end promote]


# [start main]
if __name__ == "__main__":
    mlflow.set_experiment(NAME)
    log(month=1, name=NAME, flights=200)
    log(month=1, name=NAME, flights=20)
    log(month=1, name=NAME)
    client = mlflow.MlflowClient()
    for version in (1, 2, 3):
        promote_if_better(version)
        print(version, client.get_model_version(NAME, version).tags)
        print("  ", client.get_registered_model(NAME).aliases)
# [end main]
