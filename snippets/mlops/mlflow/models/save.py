"""Train on January and save the model as a folder."""

import mlflow
from flights import FEATURES, load, train
from mlflow.sklearn import get_default_pip_requirements


# [start save]
def save(path: str) -> None:
    """Save the model of January in the new folder *path*."""
    january = load(month=1)
    mlflow.sklearn.save_model(
        train(january),
        path,
        input_example=january[FEATURES].head(2),
        pip_requirements=get_default_pip_requirements(include_skops=True),
    )


# [end save]
if __name__ == "__main__":
    save("model")
