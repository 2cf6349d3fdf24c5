"""Before MLflow 3.7 the default, and so written in many scripts."""

import sys
from textwrap import fill

import mlflow

if __name__ == "__main__":
    try:
        mlflow.set_tracking_uri("file:./mlruns")
        mlflow.set_experiment("arrival-delay")
    except mlflow.MlflowException as error:
        print(fill(str(error), 78))
        sys.exit(1)
