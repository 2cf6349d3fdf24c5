"""Before MLflow 3.0: a model lay among the files of its run."""

import re
import sys
from textwrap import fill

import mlflow

if __name__ == "__main__":
    (run,) = mlflow.search_runs(["1"], output_format="list")
    try:
        mlflow.pyfunc.load_model(f"{run.info.artifact_uri}/model")
    except Exception as error:
        message = re.sub("[0-9a-f]{32}", "ID", str(error))
        print(type(error).__name__, fill(message, 78), sep="\n")
        sys.exit(1)
