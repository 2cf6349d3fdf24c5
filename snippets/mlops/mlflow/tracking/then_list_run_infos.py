"""Before MLflow 2.0."""

import sys

import mlflow

if __name__ == "__main__":
    try:
        print(mlflow.MlflowClient().list_run_infos("1"))
    except AttributeError as error:
        print(error)
        sys.exit(1)
