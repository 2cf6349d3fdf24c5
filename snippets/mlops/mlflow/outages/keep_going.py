"""Train on while the server is away, in three ways; count what arrives."""

import logging
import os
import signal
import subprocess
import time
from pathlib import Path

import mlflow
import requests
from mlflow.entities import Metric
from mlflow.exceptions import MlflowException

STEPS = 5
logging.getLogger("mlflow.utils.async_logging").setLevel(logging.CRITICAL)


# [start ways]
def plainly(run_id: str, step: int) -> None:
    """Log at once: the call waits, and raises if the server stays away."""
    mlflow.log_metric("loss", 1 / (1 + step), step=step)


def in_background(run_id: str, step: int) -> None:
    """Log from another thread: the call returns at once."""
    mlflow.log_metric("loss", 1 / (1 + step), step=step, synchronous=False)


KEPT: list[Metric] = []


def with_memory(run_id: str, step: int) -> None:
    """Keep each value, and forget it only once the server has it."""
    KEPT.append(Metric("loss", 1 / (1 + step), int(time.time() * 1000), step))
    try:
        mlflow.MlflowClient().log_batch(run_id, metrics=KEPT)
        KEPT.clear()
    except MlflowException:
        print("  kept for later:", [metric.step for metric in KEPT])


# [end ways]


# [start server]
def stop_server() -> None:
    """Stop the tracking server and wait for its end."""
    os.kill(int(Path("server.pid").read_text()), signal.SIGTERM)
    while answers():
        time.sleep(0.2)


def start_server() -> None:
    """Start the tracking server again and wait until it answers."""
    with Path("server.log").open("a") as log:
        command = ["mlflow", "server", "--workers", "1"]
        server = subprocess.Popen(command, stdout=log, stderr=log)
    Path("server.pid").write_text(str(server.pid))
    while not answers():
        time.sleep(0.2)


def answers() -> bool:
    """Return whether the server answers."""
    try:
        return requests.get("http://127.0.0.1:5000/health").ok
    except requests.ConnectionError:
        return False


# [end server]


# [start main]
if __name__ == "__main__":
    for way in (plainly, in_background, with_memory):
        print(way.__name__)
        run_id = mlflow.start_run().info.run_id
        trained = 0
        try:
            for step in range(STEPS):
                if step == 2:
                    mlflow.flush_async_logging()
                    stop_server()
                if step == STEPS - 1 and way is with_memory:
                    start_server()
                way(run_id, step)
                trained += 1
        except MlflowException as error:
            print("  stopped by", type(error).__name__)
        mlflow.flush_async_logging()
        if not answers():
            start_server()
        mlflow.end_run()
        arrived = mlflow.MlflowClient().get_metric_history(run_id, "loss")
        print(f"  trained {trained} of {STEPS}, arrived:", [m.step for m in arrived])
# [end main]
