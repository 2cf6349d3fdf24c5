"""Clean up in development, and see what that does to production."""

import subprocess

import mlflow


# [start check]
def check(what: str) -> None:
    """Collect the garbage, then say whether production can load its champion."""
    store = "sqlite:///mlflow.db"
    collect = ["mlflow", "gc", "--backend-store-uri", store, "--tracking-uri", store]
    age = ["--older-than", "1s"]  # "30d" where it is not for a lesson
    subprocess.run([*collect, *age], check=True, stdout=subprocess.DEVNULL)
    try:
        mlflow.pyfunc.load_model("models:/prod.arrival-delay@champion")
        print(f"{what}: production loads")
    except (mlflow.MlflowException, OSError) as error:
        print(f"{what}: {type(error).__name__}")
# [end check]


# [start main]
if __name__ == "__main__":
    client = mlflow.MlflowClient()
    version = client.get_model_version("dev.arrival-delay", 2)
    client.delete_run(version.run_id)
    check("run deleted")
    client.delete_registered_model("dev.arrival-delay")
    check("registered model deleted")
    client.delete_logged_model(version.source.removeprefix("models:/"))
    check("logged model deleted")
# [end main]
