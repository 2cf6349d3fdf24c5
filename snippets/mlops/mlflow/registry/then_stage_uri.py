"""The old way: load by stage. One stage has a version, the other has none."""

import mlflow

# [start load]
for stage in ("Production", "Staging"):
    try:
        model = mlflow.pyfunc.load_model(f"models:/arrival-delay/{stage}")
        print(stage, "loads", list(model.metadata.flavors))
    except mlflow.MlflowException as error:
        print(error.message)
# [end load]
