"""The old way: ask which version is in the stage Production."""

import textwrap
import warnings

import mlflow

warnings.showwarning = lambda told, *where: print(textwrap.fill(str(told), 80))

client = mlflow.MlflowClient()
# [start ask]
found = client.get_latest_versions("arrival-delay", stages=["Production"])
# [end ask]
print([version.version for version in found])
