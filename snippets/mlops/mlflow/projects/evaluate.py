"""Measure a model on one month and log the error."""

import argparse

import mlflow
from flights import FEATURES, TARGET, load
from sklearn.metrics import mean_absolute_error

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", default="models:/arrival-delay/latest")
    parser.add_argument("--month", type=int, default=3)
    parser.add_argument("--limit", type=int, help="only the first flights")
    asked = parser.parse_args()
    flights = load(asked.month)[: asked.limit]
    with mlflow.start_run():
        predicted = mlflow.pyfunc.load_model(asked.model).predict(flights[FEATURES])
        error = mean_absolute_error(flights[TARGET], predicted)
        mlflow.log_metric("mae_minutes", error)
    print(f"{error:.2f} minutes off on {len(flights)} flights")
