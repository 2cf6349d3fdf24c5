"""Run a project that asks for a container, on a machine without Docker."""

import os
import shutil
import textwrap
from pathlib import Path

import mlflow

if __name__ == "__main__":
    # Only the folder of mlflow's own command: docker is not there.
    os.environ["PATH"] = str(Path(shutil.which("mlflow")).parent)
    try:
        mlflow.projects.run(".")
    except mlflow.exceptions.ExecutionException as error:
        print(textwrap.fill(str(error), 80))
