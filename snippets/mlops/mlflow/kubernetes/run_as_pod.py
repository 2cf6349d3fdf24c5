"""Start the containers' commands here, with the variables that a kubelet adds."""

import os
import signal
import socket
import subprocess
import time
from pathlib import Path

import mlflow
import requests
import yaml
from flights import load, train

SERVICE = {"MLFLOW_SERVICE_HOST": "10.96.12.7", "MLFLOW_PORT": "tcp://10.96.12.7:80"}
HERE = {"MLFLOW_TRACKING_URI": "sqlite:///mlflow.db"}


# [start command]
def command(manifest: str) -> list[str]:
    """Return the words that the first container of *manifest* starts with."""
    deployment = next(yaml.safe_load_all(Path(manifest).read_text()))
    container = deployment["spec"]["template"]["spec"]["containers"][0]
    return container["command"] + container["args"]
# [end command]


# [start health]
def answers() -> bool:
    """Return whether a server listens on port 5000 of this machine."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", 5000)) == 0


def health(words: list[str]) -> str:
    """Start *words*; return what ``/health`` answers, or the last line of the log."""
    log, variables = Path("container.log"), os.environ | HERE | SERVICE
    with log.open("w") as out:
        started = subprocess.Popen(
            words, env=variables, stdout=out, stderr=out, start_new_session=True
        )
        while started.poll() is None and not answers():
            time.sleep(0.5)
        if started.poll() is not None:
            return log.read_text().splitlines()[-1]
        status = requests.get("http://127.0.0.1:5000/health").status_code
        os.killpg(started.pid, signal.SIGTERM)
        while answers():
            time.sleep(0.5)
        return f"/health {status}"
# [end health]


def register() -> None:
    """Register a model of January under the name that ``serve_model.yaml`` asks for."""
    mlflow.set_tracking_uri(HERE["MLFLOW_TRACKING_URI"])
    logged = mlflow.sklearn.log_model(
        train(load(month=1)),
        name="model",
        pip_requirements=["scikit-learn"],
        registered_model_name="flights",
    )
    version = str(logged.registered_model_version)
    mlflow.MlflowClient().set_registered_model_alias("flights", "champion", version)


# [start main]
if __name__ == "__main__":
    register()  # a model "flights" with a champion, for the second manifest
    for manifest in ("server.yaml", "serve_model.yaml"):
        words = command(manifest)
        print(manifest, health(words))
        words.remove("--port=5000")
        print("   without --port:", health(words))
# [end main]
