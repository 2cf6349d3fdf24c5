"""Save it with a column of each type that a payload gets wrong."""

import mlflow
from mlflow.models import ModelSignature
from mlflow.types import ColSpec, Schema

# [start save]
COLUMNS = [
    ColSpec("long", "seats"),
    ColSpec("integer", "miles"),
    ColSpec("boolean", "delayed", required=False),
    ColSpec("datetime", "departure", required=False),
    ColSpec("double", "gust", required=False),
]

if __name__ == "__main__":
    mlflow.pyfunc.save_model(
        "late",
        python_model="typed_model.py",
        signature=ModelSignature(Schema(COLUMNS)),
        pip_requirements=["pandas"],
    )
# [end save]
