"""Train on one month; log and register the model."""

import argparse

import mlflow
import sklearn
from flights import FEATURES, load, train

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--month", type=int, default=1)
    month = parser.parse_args().month
    flights = load(month)
    with mlflow.start_run():
        logged = mlflow.sklearn.log_model(
            train(flights),
            name="model",
            input_example=flights[FEATURES].head(2),
            pip_requirements=[f"scikit-learn=={sklearn.__version__}"],
            registered_model_name="arrival-delay",
        )
    print(f"version {logged.registered_model_version} knows month {month}")
