"""Kill the object store under a running server, and start it again."""

import os
import signal
import subprocess
from pathlib import Path

import mlflow
from mlflow.exceptions import MlflowException
from requests import HTTPError


# [start attempt]
def attempt(name: str) -> None:
    """Log a metric, then a file called *name*; print what happened."""
    mlflow.log_metric("loss", 0.5)
    try:
        mlflow.log_text("by ana", name)
        print(f"{name}: logged")
    except (HTTPError, MlflowException) as error:
        cause = str(error).rpartition("(Caused by ")[2].removesuffix(")")
        print(f"{name}: {cause.partition(' for url')[0]}")


# [end attempt]


# [start main]
if __name__ == "__main__":
    with mlflow.start_run() as run:
        attempt("before.txt")
        os.kill(int(Path("store.pid").read_text()), signal.SIGKILL)
        attempt("during.txt")
        subprocess.run(["bash", "start_store.sh"], check=True)
        attempt("after.txt")
    files = mlflow.artifacts.list_artifacts(run_id=run.info.run_id)
    print("files kept:", [file.path for file in files])
    print("run:", mlflow.get_run(run.info.run_id).info.status)
# [end main]
