"""The name of a deleted experiment stays taken until it is restored or purged."""

from textwrap import fill

import mlflow
from mlflow.exceptions import MlflowException

if __name__ == "__main__":
    client = mlflow.MlflowClient()
    experiment = client.get_experiment_by_name("arrival-delay")
    client.delete_experiment(experiment.experiment_id)
    try:
        mlflow.set_experiment("arrival-delay")
    except MlflowException as error:
        print(fill(str(error), 78))
    client.restore_experiment(experiment.experiment_id)
    print("restored:", mlflow.set_experiment("arrival-delay").lifecycle_stage)
