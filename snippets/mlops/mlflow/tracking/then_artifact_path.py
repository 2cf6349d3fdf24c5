"""Before MLflow 3.0: a model was a folder among the run's artifacts."""

import logging

import mlflow
from flights import load, train

if __name__ == "__main__":
    model = train(load(month=1))
    # Only where pip itself is not installed would there be a second warning.
    logging.getLogger("mlflow.utils.environment").setLevel("ERROR")
    with mlflow.start_run():
        mlflow.sklearn.log_model(
            model, artifact_path="model", pip_requirements=["scikit-learn"]
        )
