"""Today's way: move the alias, ask for its version, load by it."""

import mlflow

client = mlflow.MlflowClient()
# [start move]
client.set_registered_model_alias("arrival-delay", "champion", version=1)
# [end move]
# [start ask]
print(client.get_model_version_by_alias("arrival-delay", "champion").version)
# [end ask]
# [start load]
model = mlflow.pyfunc.load_model("models:/arrival-delay@champion")
# [end load]
print(list(model.metadata.flavors))
