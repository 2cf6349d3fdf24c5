"""Start an old training script where ./mlruns lies."""

import sys
from textwrap import fill

import mlflow

if __name__ == "__main__":
    print(mlflow.get_tracking_uri())
    try:
        mlflow.set_experiment("arrival-delay")
    except mlflow.MlflowException as error:
        print(fill(str(error), 78))
        sys.exit(1)
