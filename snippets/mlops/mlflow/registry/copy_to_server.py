"""Move a model from one tracking server to another: files, then a new version."""

import mlflow
from register import NAME, log

DEV, PROD = "sqlite:///dev.db", "sqlite:///prod.db"


# [start copy]
def copy_to(target: str, uri: str, name: str, origin: dict[str, str]) -> str:
    """Copy the model at *uri* to the server *target*; return its version there."""
    files = mlflow.artifacts.download_artifacts(uri)
    mlflow.set_tracking_uri(target)
    client = mlflow.MlflowClient()
    new = mlflow.initialize_logged_model(name, tags=origin)
    client.log_model_artifacts(new.model_id, files)
    mlflow.finalize_logged_model(new.model_id, "READY")
    uri = f"models:/{new.model_id}"
    return mlflow.register_model(uri, name, tags=origin).version
# [end copy]


# [start main]
if __name__ == "__main__":
    mlflow.set_tracking_uri(DEV)
    log(month=1, name=NAME)
    origin = {"copied_from": f"{DEV} {NAME} 1"}
    version = copy_to(PROD, f"models:/{NAME}/1", NAME, origin)
    print(f"version {version} at {mlflow.get_tracking_uri()}")
    model = mlflow.pyfunc.load_model(f"models:/{NAME}/{version}")
    print(model.metadata.signature.inputs.input_names())
    print(mlflow.MlflowClient().get_model_version(NAME, version).tags)
# [end main]
