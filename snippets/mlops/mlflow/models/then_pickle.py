"""Save with pickle, which was the way before skops."""

import logging
from textwrap import fill

import mlflow
from flights import FEATURES, load, train


# [start save]
class Printer(logging.Handler):
    """Print the warnings of MLflow."""

    def emit(self, record: logging.LogRecord) -> None:
        """Print one of them."""
        print(fill(f"{record.levelname} {record.getMessage()}", 80))


if __name__ == "__main__":
    logging.getLogger("mlflow.sklearn").addHandler(Printer())
    january = load(month=1)
    mlflow.sklearn.save_model(
        train(january),
        "pickled",
        serialization_format="pickle",
        input_example=january[FEATURES].head(2),
        pip_requirements=["scikit-learn"],
    )
# [end save]
