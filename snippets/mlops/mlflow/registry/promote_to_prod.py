"""Promote a version from one environment's model to the next one's."""

import mlflow
from register import log

DEV, PROD = "dev.arrival-delay", "prod.arrival-delay"

# [start main]
if __name__ == "__main__":
    mlflow.set_experiment("arrival-delay")
    client = mlflow.MlflowClient()
    log(month=1, name=DEV)
    log(month=2, name=DEV)
    client.set_registered_model_alias(DEV, "candidate", 2)
    client.set_model_version_tag(DEV, 2, "gate", "passed")

    copy = client.copy_model_version(f"models:/{DEV}@candidate", PROD)
    client.set_registered_model_alias(PROD, "champion", copy.version)

    copy = client.get_model_version(PROD, copy.version)
    original = client.get_model_version(DEV, 2)
    print(copy.name, "version", copy.version, "has the source", copy.source)
    print("aliases:", copy.aliases, "tags:", copy.tags)
    print("same run:", copy.run_id == original.run_id)
    files = client.get_model_version_download_uri
    print("same files:", files(DEV, 2) == files(PROD, 1))
# [end main]
