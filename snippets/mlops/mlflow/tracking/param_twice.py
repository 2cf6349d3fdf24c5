"""A parameter is written once."""

from textwrap import fill

import mlflow
from mlflow.exceptions import MlflowException

if __name__ == "__main__":
    mlflow.set_experiment("arrival-delay")
    with mlflow.start_run():
        mlflow.log_param("alpha", 0.1)
        mlflow.log_param("alpha", 0.1)  # the same value again is no error
        try:
            mlflow.log_param("alpha", 0.2)
        except MlflowException as error:
            print(fill(str(error).partition("\n")[0], 78))
