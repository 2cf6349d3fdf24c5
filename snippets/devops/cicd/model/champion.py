"""Make a version the champion, or the one that was champion before it.

python champion.py promote VERSION
python champion.py back
"""

import sys

from mlflow import MlflowClient
from train import NAME


# [start champion]
def promote(version: str) -> None:
    """Make *version* the champion, and remember the one before."""
    client = MlflowClient()
    before = client.get_registered_model(NAME).aliases.get("champion")
    if before and before != version:
        client.set_registered_model_alias(NAME, "previous", before)
    client.set_registered_model_alias(NAME, "champion", version)
    print(f"champion: version {version}")


def back() -> None:
    """Make the previous champion the champion again."""
    client = MlflowClient()
    version = client.get_registered_model(NAME).aliases.get("previous")
    if not version:
        sys.exit("there is no version to go back to")
    client.set_registered_model_alias(NAME, "champion", version)
    client.delete_registered_model_alias(NAME, "previous")
    print(f"champion: version {version}")

# [end champion]


if __name__ == "__main__":
    {"promote": promote, "back": back}[sys.argv[1]](*sys.argv[2:])
