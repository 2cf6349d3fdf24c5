"""Forbid a process to load what can run code."""

import os
from textwrap import fill

import mlflow
from mlflow.exceptions import MlflowException

# [start load]
if __name__ == "__main__":
    os.environ["MLFLOW_ALLOW_PICKLE_DESERIALIZATION"] = "false"
    try:
        mlflow.pyfunc.load_model("model")
    except MlflowException as error:
        print(fill(str(error), 80))
# [end load]
