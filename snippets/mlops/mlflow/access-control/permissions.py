"""Try what each permission allows on an experiment and on a registered model."""

from collections.abc import Callable

from mlflow import MlflowClient
from mlflow.exceptions import MlflowException
from users import acting_as, create_users

LEVELS = ["DENY", "READ", "USE", "EDIT", "MANAGE"]


def answer(action: Callable[[], object]) -> str:
    """Return ``yes``, or the HTTP status with which *action* was refused."""
    try:
        action()
    except MlflowException as error:
        return str(error.get_http_status_code())
    return "yes"


# [start actions]
def actions(client: MlflowClient, experiment: str, model: str) -> list[Callable]:
    """Return what is tried, in the order of the columns."""
    return [
        lambda: client.get_experiment(experiment),
        lambda: client.create_run(experiment),
        lambda: client.delete_experiment(experiment),
        lambda: client.get_registered_model(model),
        lambda: client.update_registered_model(model, description="late"),
        lambda: client.delete_registered_model(model),
    ]


# [end actions]


# [start main]
if __name__ == "__main__":
    users = create_users()
    print(f"{'':9}experiment       model")
    print(f"{'':9}read log  delete read edit delete")
    for level in LEVELS:
        with acting_as("admin") as client:
            experiment = client.create_experiment(level)
            client.create_registered_model(level)
            users.grant_user_permission("ben", "experiment", experiment, level)
            users.grant_user_permission("ben", "registered_model", level, level)
        with acting_as("ben") as client:
            tried = actions(client, experiment, level)
            print(f"{level:8}", " ".join(f"{answer(action):4}" for action in tried))
# [end main]
