"""Go back to the version that was champion before."""

import mlflow
from register import NAME


# [start rollback]
def roll_back() -> int:
    """Make the previous champion champion again; return its version."""
    client = mlflow.MlflowClient()
    bad = client.get_model_version_by_alias(NAME, "champion").version
    good = client.get_model_version_by_alias(NAME, "previous").version
    client.set_registered_model_alias(NAME, "champion", good)
    client.delete_registered_model_alias(NAME, "previous")
    client.set_model_version_tag(NAME, bad, "rolled_back", "true")
    return int(good)
# [end rollback]


# [start main]
if __name__ == "__main__":
    print("champion is again version", roll_back())
    client = mlflow.MlflowClient()
    print(client.get_registered_model(NAME).aliases)
    print("version 3:", client.get_model_version(NAME, 3).tags)
# [end main]
