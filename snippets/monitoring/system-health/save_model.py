"""Train on January and save the model with its signature."""

import mlflow
from flights import FEATURES, load, train

if __name__ == "__main__":
    january = load(month=1)
    mlflow.sklearn.save_model(
        train(january),
        "model",
        input_example=january[FEATURES].head(2),
        pip_requirements=["scikit-learn"],
    )
