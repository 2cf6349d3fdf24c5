"""A shared database without a server: two clients, each in a folder of its own."""

import os
from pathlib import Path

import mlflow

if __name__ == "__main__":
    mlflow.set_tracking_uri("postgresql://mlflow:of-the-team@127.0.0.1/mlflow")
    for client in ("ana", "ben"):
        Path(client).mkdir()
        os.chdir(client)
        found = mlflow.set_experiment("arrival-delay")
        print(f"{client}, from {Path.cwd()}: {found.artifact_location}")
        os.chdir("..")
    shared = mlflow.create_experiment("shared", artifact_location="s3://flights/mlflow")
    print(f"shared: {mlflow.get_experiment(shared).artifact_location}")
