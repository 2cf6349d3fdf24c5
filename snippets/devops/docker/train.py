"""Train the flights model and put it into a file for the image."""

from pathlib import Path

import joblib
from flights import load, train


def main() -> None:
    """Write the model file."""
    joblib.dump(train(load(1)), "model.joblib")
    print(Path("model.joblib").exists())


if __name__ == "__main__":
    main()
