"""What a filter cannot say, and what MLflow answers."""

import re
from textwrap import fill, indent

import mlflow
from mlflow.exceptions import MlflowException

FILTERS = [
    "params.train_month = 1",
    "params.train_month > '0'",
    "metrics.mae_minutes < 13 OR metrics.mae_minutes > 20",
    "train_month = '1'",
]

if __name__ == "__main__":
    for text in FILTERS:
        try:
            mlflow.search_runs(["1"], filter_string=text)
        except MlflowException as error:
            # The message lists what is valid, in no order.
            message = re.sub(r"'\{.*\}'", "{...}", str(error))
            print(text, indent(fill(message, 74), "    "), sep="\n")
