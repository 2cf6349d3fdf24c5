"""List what each flavor writes."""

import re
from pathlib import Path

import keras_log
import mlflow
import spark_log
import spark_session
from flights import load, train
from saved_model import MakeUp

COMMON = {"MLmodel", "conda.yaml", "python_env.yaml", "requirements.txt"}


# [start written]
def written(folder: Path) -> list[str]:
    """Return the paths in *folder*, less what is common and what Spark numbers."""
    files = [f for f in folder.rglob("[!.]*") if f.is_file()]
    paths = {str(f.relative_to(folder)) for f in files}
    ids = r"part-\S+|(?<=_)[0-9a-f]{12}"
    return sorted(
        {re.sub(ids, "*", path) for path in paths - COMMON if "SUCCESS" not in path}
    )


# [end written]


# [start save]
def save(month: int) -> None:
    """Save a model with each flavor, in a folder of its name."""
    flights, plain = load(month), {"pip_requirements": ["mlflow"]}
    frame = spark_session.start().createDataFrame(flights)
    network = keras_log.train(flights)
    mlflow.sklearn.save_model(train(flights), "sklearn", **plain)
    mlflow.spark.save_model(spark_log.train(frame), "spark", **plain)
    mlflow.keras.save_model(network, "keras", **plain)
    mlflow.tensorflow.save_model(network, "tensorflow-keras", **plain)
    mlflow.tensorflow.save_model(MakeUp(), "tensorflow-module", **plain)


# [end save]


if __name__ == "__main__":
    save(1)
    for metadata in sorted(Path().glob("*/MLmodel")):
        folder = metadata.parent
        print(folder, *written(folder), sep="\n  ")
