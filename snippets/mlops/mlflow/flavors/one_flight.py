"""Compare how long one prediction takes, with Spark and with scikit-learn."""

import time

import mlflow
import pandas as pd
import spark_session
from flights import FEATURES, load, train


def seconds(model, flight: pd.DataFrame) -> float:
    """Return the shortest of three times that *model* takes for *flight*."""
    times = []
    for _ in range(3):
        began = time.perf_counter()
        model.predict(flight)
        times.append(time.perf_counter() - began)
    return min(times)


if __name__ == "__main__":
    mlflow.set_tracking_uri("sqlite:///mlflow.db")
    spark_session.start()
    flight = load(2)[FEATURES].head(1)
    spark = seconds(mlflow.pyfunc.load_model("models:/flights-spark/1"), flight)
    sklearn = seconds(train(load(1)), flight)
    print("Spark takes more than 20 times as long:", spark > 20 * sklearn)
