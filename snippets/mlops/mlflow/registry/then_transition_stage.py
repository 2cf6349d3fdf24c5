"""The old way: move version 1 to the stage Production."""

import textwrap
import warnings

import mlflow

warnings.showwarning = lambda told, *where: print(textwrap.fill(str(told), 80))

client = mlflow.MlflowClient()
# [start move]
client.transition_model_version_stage("arrival-delay", 1, stage="Production")
# [end move]
print("version 1 is in", client.get_model_version("arrival-delay", 1).current_stage)
