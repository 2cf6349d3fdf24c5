"""Before MLflow 2.0."""

import sys

import mlflow

if __name__ == "__main__":
    try:
        print([e.name for e in mlflow.MlflowClient().list_experiments()])
    except AttributeError as error:
        print(error)
        sys.exit(1)
