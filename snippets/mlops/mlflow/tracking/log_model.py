"""Log a scikit-learn model with its signature, an example and its requirements."""

from importlib.metadata import version

import mlflow
from flights import FEATURES, load, train
from mlflow.models import infer_signature


# [start log]
def log_model() -> str:
    """Train on January, log the model, return its URI."""
    january = load(month=1)
    model = train(january)
    inputs = january[FEATURES]
    with mlflow.start_run(run_name="with model"):
        logged = mlflow.sklearn.log_model(
            model,
            name="model",
            signature=infer_signature(inputs, model.predict(inputs)),
            input_example=inputs.head(2),
            pip_requirements=[f"scikit-learn=={version('scikit-learn')}"],
        )
    return logged.model_uri


# [end log]


# [start read]
if __name__ == "__main__":
    mlflow.set_experiment("arrival-delay")
    uri = log_model()
    print("uri:", uri)
    model = mlflow.pyfunc.load_model(uri)
    print({column.name: column.type.name for column in model.metadata.signature.inputs})
    print("minutes late:", model.predict(load(month=2)[FEATURES].head(3)).round(1))
    for file in mlflow.artifacts.list_artifacts(uri):
        print("file:", file.path)
# [end read]
