"""Find the versions whose run is deleted, and see what is lost once it is purged."""

import subprocess

import mlflow
from mlflow.exceptions import MlflowException
from register import NAME

STORE = "sqlite:///mlflow.db"
GC = ["mlflow", "gc", "--backend-store-uri", STORE, "--tracking-uri", STORE]


# [start check]
def without_run() -> list[str]:
    """Return each version whose run is not active, and what the run is instead."""
    client, found = mlflow.MlflowClient(), []
    for version in client.search_model_versions():
        try:
            stage = client.get_run(version.run_id).info.lifecycle_stage
        except MlflowException as error:
            if error.error_code != "RESOURCE_DOES_NOT_EXIST":
                raise  # the server is away, which says nothing about the run
            stage = "gone"
        if stage != "active":
            found.append(f"{version.name} {version.version}: run {stage}")
    return found
# [end check]


# [start main]
if __name__ == "__main__":
    client = mlflow.MlflowClient()
    version = client.get_model_version(NAME, 2)
    model = version.source.removeprefix("models:/")
    client.delete_run(version.run_id)
    print(without_run())
    client.restore_run(version.run_id)
    print(without_run())

    metrics = client.get_logged_model(model).metrics
    print("metrics of the model:", [one.key for one in metrics])
    client.delete_run(version.run_id)
    subprocess.run([*GC, "--older-than", "1s"], check=True, stdout=subprocess.DEVNULL)
    print(without_run())
    print("metrics of the model:", client.get_logged_model(model).metrics)
    print(type(mlflow.pyfunc.load_model(f"models:/{NAME}/2")).__name__, "loads")
# [end main]
