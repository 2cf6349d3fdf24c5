"""Load one model by each of its URIs, then see which URIs move when work goes on."""

import mlflow
from register import NAME, log


# [start loads]
def loads(uri: str) -> str:
    """Return the month that the model at *uri* was trained on."""
    model = mlflow.pyfunc.load_model(uri)
    run = mlflow.get_run(model.metadata.run_id)
    return f"month {run.data.params['train_month']}"
# [end loads]


# [start main]
if __name__ == "__main__":
    mlflow.set_experiment(NAME)
    client = mlflow.MlflowClient()
    first = log(month=1, name=NAME)
    client.set_registered_model_alias(NAME, "champion", 1)
    uris = {
        "runs:/<run id>/model": f"runs:/{first.run_id}/model",
        "models:/m-<model id>": f"models:/{first.model_id}",
        "models:/arrival-delay/1": f"models:/{NAME}/1",
        "models:/arrival-delay@champion": f"models:/{NAME}@champion",
        "models:/arrival-delay/latest": f"models:/{NAME}/latest",
    }
    at_first = [loads(uri) for uri in uris.values()]
    log(month=2, name=NAME)
    registered = [loads(uri) for uri in uris.values()]
    client.set_registered_model_alias(NAME, "champion", 2)
    promoted = [loads(uri) for uri in uris.values()]

    print(f"{'':32} at first   version 2  champion = 2")
    for row in zip(uris, at_first, registered, promoted, strict=True):
        print("{:32} {:10} {:10} {}".format(*row))
# [end main]
