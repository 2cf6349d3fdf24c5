"""Let a version pass if it is not worse than the champion."""

import os
import sys

import mlflow
from flights import FEATURES, TARGET, load
from mlflow import MlflowClient
from train import NAME

# [start gate]
MARGIN = 0.1
"""How many minutes worse a version may be: below this, a difference is noise."""


def error(version: str) -> float:
    """Return the error of *version* in the month after MONTH, in minutes."""
    flights = load(int(os.environ["MONTH"]) + 1)
    model = mlflow.pyfunc.load_model(f"models:/{NAME}/{version}")
    return float((model.predict(flights[FEATURES]) - flights[TARGET]).abs().mean())


def main() -> None:
    """Compare MODEL_VERSION with the champion; exit with 1 if it is worse."""
    version = os.environ["MODEL_VERSION"]
    new = error(version)
    champion = MlflowClient().get_registered_model(NAME).aliases.get("champion")
    if not champion:
        print(f"version {version}: {new:.1f} minutes; there is no champion yet")
        return
    old = error(champion)
    print(f"version {version}: {new:.1f} minutes; champion {champion}: {old:.1f}")
    if new > old + MARGIN:
        print("the champion stays")
        sys.exit(1)

# [end gate]


if __name__ == "__main__":
    main()
