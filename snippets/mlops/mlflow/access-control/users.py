"""Create users, and give each what a team member needs."""

import os
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager

import mlflow
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException
from mlflow.server.auth.client import AuthServiceClient

URI = "http://127.0.0.1:5000"
PASSWORDS = {
    "admin": "of-the-administrator",
    "ana": "ana-knows-this-one",
    "ben": "ben-knows-that-one",
}
mlflow.set_tracking_uri(URI)


# [start acting]
@contextmanager
def acting_as(name: str) -> Iterator[MlflowClient]:
    """Send every request inside the block as the user *name*."""
    os.environ["MLFLOW_TRACKING_USERNAME"] = name
    os.environ["MLFLOW_TRACKING_PASSWORD"] = PASSWORDS[name]
    yield MlflowClient()


# [end acting]


# [start create]
def create_users() -> AuthServiceClient:
    """Create ana and ben as the administrator; return the client that did."""
    users = AuthServiceClient(URI)
    with acting_as("admin"):
        for name in ("ana", "ben"):
            users.create_user(name, PASSWORDS[name])
    return users


# [end create]


# [start main]
if __name__ == "__main__":
    users = create_users()
    with acting_as("ana") as client:
        experiment = client.create_experiment("delays")
        print("ana made", client.get_experiment(experiment).name)
    with acting_as("ben") as client:
        print("ben sees", [found.name for found in client.search_experiments()])
        try:
            client.get_experiment(experiment)
        except MlflowException as error:
            print(textwrap.fill(str(error), 78))
    with acting_as("ana"):
        users.grant_user_permission("ben", "experiment", experiment, "READ")
    with acting_as("ben") as client:
        print("ben sees", [found.name for found in client.search_experiments()])
# [end main]
