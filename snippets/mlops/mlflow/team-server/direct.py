"""Log a file in an experiment whose artifacts the client itself sends to S3."""

import os
import re
import textwrap
from multiprocessing import get_context

import mlflow

KEYS = {"AWS_ACCESS_KEY_ID": "mlflow", "AWS_SECRET_ACCESS_KEY": "of-the-server"}
ENDPOINT = {"MLFLOW_S3_ENDPOINT_URL": "http://127.0.0.1:8333"}


# [start attempt]
def attempt(what: str, settings: dict[str, str]) -> None:
    """Log a metric, then a file, with *settings* in the environment."""
    os.environ.update(settings)
    with mlflow.start_run() as run:
        mlflow.log_metric("mae_minutes", 12.4)
        try:
            mlflow.log_text("by ana", "notes.txt")
            found = mlflow.artifacts.list_artifacts(run_id=run.info.run_id)
            print(f"{what}: logged {found[0].path}")
        except Exception as error:
            cause = re.sub("Failed to upload.*?: ", "", str(error))
            cause = cause.replace(run.info.run_id, "ID")
            print(f"{what}: {type(error).__name__}")
            print(textwrap.indent(textwrap.fill(cause, 74), "    "))


# [end attempt]


# [start main]
if __name__ == "__main__":
    print(mlflow.set_experiment("direct").artifact_location)
    wrong = KEYS | ENDPOINT | {"AWS_SECRET_ACCESS_KEY": "a-guess"}
    for what, settings in {
        "nothing set": {},
        "no endpoint": KEYS,
        "wrong secret": wrong,
        "keys and endpoint": KEYS | ENDPOINT,
    }.items():
        # A process of its own: MLflow keeps the first S3 client it made.
        client = get_context("fork").Process(target=attempt, args=(what, settings))
        client.start()
        client.join()
# [end main]
