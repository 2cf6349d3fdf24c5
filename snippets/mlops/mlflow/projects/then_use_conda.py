"""The old way: switch the environment off with use_conda."""

import mlflow

try:
    mlflow.projects.run(".", use_conda=False)
except TypeError as error:
    print(error)
