"""Train the model and register a version of it, with the commit that made it."""

import os
from pathlib import Path

import mlflow
from flights import load, train
from mlflow.sklearn import get_default_pip_requirements

NAME = "arrival-delay"


# [start train]
def main() -> None:
    """Train on MONTH, on a sample if SAMPLE is set; write the version to model.env."""
    flights = load(int(os.environ["MONTH"]))
    if size := os.environ.get("SAMPLE"):
        train(flights.sample(int(size), random_state=1))
        print(f"training works on {size} flights")
        return
    mlflow.set_experiment(NAME)
    with mlflow.start_run(tags={"commit": os.environ["CI_COMMIT_SHA"]}):
        logged = mlflow.sklearn.log_model(
            train(flights),
            name="model",
            registered_model_name=NAME,
            # Named, so that MLflow does not load the model once more to find out.
            pip_requirements=get_default_pip_requirements(include_skops=True),
        )
    version = logged.registered_model_version
    Path("model.env").write_text(f"MODEL_VERSION={version}\n")
    print(f"registered version {version}")

# [end train]


if __name__ == "__main__":
    main()
