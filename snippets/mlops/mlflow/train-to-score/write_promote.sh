cat >promote.py <<'PYTHON'
"""Make the newest version champion if its error in March is the lower one."""

import mlflow

NAME = "arrival-delay"
client = mlflow.MlflowClient()


def error(version):
    """Return the error that the run of this version logged, in minutes."""
    run = client.get_run(client.get_model_version(NAME, version).run_id)
    return run.data.metrics["mae_minutes"]


newest = max(int(v.version) for v in client.search_model_versions(f"name = '{NAME}'"))
champion = client.get_registered_model(NAME).aliases.get("champion")
if champion is None or error(newest) < error(champion):
    client.set_registered_model_alias(NAME, "champion", newest)
print(f"version {newest}: {error(newest):.2f} minutes off")
print(client.get_registered_model(NAME).aliases)
PYTHON
