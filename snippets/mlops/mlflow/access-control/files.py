"""Ask for a colleague's files without, and with, the permission to."""

import os

import mlflow
import requests
from users import PASSWORDS, URI, acting_as, create_users


class Guess(mlflow.pyfunc.PythonModel):
    """Guess that every flight is seven minutes late."""

    def predict(self, model_input: list[float]) -> list[float]:
        """Return the guess for each flight, in minutes."""
        return [7.0 for _ in model_input]


def status(path: str, name: str) -> int:
    """Return the HTTP status that the user *name* gets for *path*."""
    return requests.get(f"{URI}/{path}", auth=(name, PASSWORDS[name])).status_code


# [start log]
def log_as_ana() -> tuple[str, str, str]:
    """Log a file and a registered model; return experiment, run and file path."""
    os.environ["MLFLOW_SUPPRESS_PRINTING_URL_TO_STDOUT"] = "true"
    with acting_as("ana"):
        experiment = mlflow.set_experiment("delays").experiment_id
        with mlflow.start_run() as run:
            mlflow.log_text("by ana", "notes.txt")
            mlflow.pyfunc.log_model(
                name="model",
                python_model=Guess(),
                registered_model_name="guess",
                pip_requirements=["mlflow"],
            )
    return experiment, run.info.run_id, f"{run.info.run_id}/artifacts/notes.txt"


# [end log]


# [start main]
if __name__ == "__main__":
    users = create_users()
    experiment, run, notes = log_as_ana()
    proxy = f"api/2.0/mlflow-artifacts/artifacts/{experiment}/{notes}"
    page = f"get-artifact?run_id={run}&path=notes.txt"
    print("ben:", status(proxy, "ben"), status(page, "ben"))
    with acting_as("ana"):
        users.grant_user_permission("ben", "registered_model", "guess", "READ")
    with acting_as("ben") as client:
        print("ben sees version", client.get_model_version("guess", "1").version)
        try:
            mlflow.pyfunc.load_model("models:/guess/1")
        except requests.HTTPError as error:
            print("but:", str(error).partition(" for url")[0])
    with acting_as("ana"):
        users.grant_user_permission("ben", "experiment", experiment, "READ")
    with acting_as("ben"):
        print(mlflow.pyfunc.load_model("models:/guess/1").predict([1.0]))
    print("ben:", status(proxy, "ben"), status(page, "ben"))
# [end main]
