"""Name a version with an alias, describe it with tags."""

import mlflow
from register import NAME

# [start main]
if __name__ == "__main__":
    client = mlflow.MlflowClient()
    client.set_registered_model_alias(NAME, "champion", version=1)
    client.set_registered_model_alias(NAME, "challenger", version=2)
    client.set_model_version_tag(NAME, version=2, key="validation", value="pending")
    client.set_registered_model_tag(NAME, key="owner", value="operations research")

    print(client.get_registered_model(NAME).aliases)
    champion = client.get_model_version_by_alias(NAME, "champion")
    print("champion is version", champion.version, "with tags", champion.tags)
    challenger = client.get_model_version(NAME, 2)
    print("version 2 is", challenger.aliases, "with tags", challenger.tags)

    client.set_registered_model_alias(NAME, "champion", version=2)
    print(client.get_registered_model(NAME).aliases)
# [end main]
