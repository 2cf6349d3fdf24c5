"""Train the flights model and put it into a file for the image."""

import joblib
from flights import load, train


def main() -> None:
    """Write the model file."""
    joblib.dump(train(load(1)), "model.joblib")


if __name__ == "__main__":
    main()
