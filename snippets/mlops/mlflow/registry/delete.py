"""Delete an alias, a version and a model, and see what is left."""

import mlflow
from mlflow.exceptions import MlflowException
from register import NAME


# [start answer]
def answer(uri: str) -> str:
    """Return what loading the model at *uri* answers."""
    try:
        mlflow.pyfunc.load_model(uri)
        return "loads"
    except MlflowException as error:
        return error.message
# [end answer]


# [start main]
if __name__ == "__main__":
    client = mlflow.MlflowClient()
    logged = client.get_model_version(NAME, 2).source
    client.copy_model_version(f"models:/{NAME}/2", "prod.arrival-delay")
    client.set_registered_model_alias(NAME, "champion", 2)

    client.delete_model_version(NAME, 2)  # asks nothing, and takes the alias along
    print("@champion:", answer(f"models:/{NAME}@champion"))
    print("version 2:", answer(f"models:/{NAME}/2"))
    print("its copy in prod:", answer("models:/prod.arrival-delay/1"))
    print("its logged model:", answer(logged))
    print("registered again as version", mlflow.register_model(logged, NAME).version)

    client.delete_registered_model(NAME)
    print("the model:", answer(f"models:/{NAME}/1"))
    print("registered anew as version", mlflow.register_model(logged, NAME).version)
# [end main]
