"""Show what a logged Keras model says that it needs."""

import re
from pathlib import Path

import keras
import mlflow


def needs(folder: str, **told) -> list[str]:
    """Save a small model in *folder*; return the packages it asks for."""
    model = keras.Sequential([keras.Input([3]), keras.layers.Dense(1)])
    mlflow.keras.save_model(model, folder, **told)
    lines = Path(folder, "requirements.txt").read_text().splitlines()
    return [re.split("[=<>]", line)[0] for line in lines]


if __name__ == "__main__":
    defaults = mlflow.keras.get_default_pip_requirements()
    print("the flavor's own list:", *needs("own", pip_requirements=defaults))
    found = needs("found")
    tensorflow = any(name.startswith("tensorflow") for name in found)
    print("found by loading the model, TensorFlow too:", tensorflow)
