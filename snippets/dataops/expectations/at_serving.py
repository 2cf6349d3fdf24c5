"""Ask a model with one good and three bad requests: its signature refuses one."""

import mlflow
import pandas as pd
import pandera.pandas as pa
from flights import FEATURES, load, train


# [start request]
class Request(pa.DataFrameModel):
    """What the model may be asked: the ranges of training, and no minimum of rows."""

    dep_delay: float = pa.Field(in_range={"min_value": -120, "max_value": 1440})
    distance: float = pa.Field(in_range={"min_value": 50, "max_value": 5500})
    hour: float = pa.Field(in_range={"min_value": 0, "max_value": 23})
# [end request]


# [start main]
REQUESTS = {
    "nothing wrong": {"dep_delay": [10.0], "distance": [760.0], "hour": [8.0]},
    "no hour": {"dep_delay": [10.0], "distance": [760.0]},
    "distance in metres": {"dep_delay": [10.0], "distance": [1.22e6], "hour": [8.0]},
    "dep_delay in seconds": {"dep_delay": [3600.0], "distance": [760.0], "hour": [8.0]},
}

if __name__ == "__main__":
    january = load(month=1)
    mlflow.sklearn.save_model(
        train(january),
        "model",
        input_example=january[FEATURES].head(2),
        pip_requirements=["scikit-learn"],
    )
    model = mlflow.pyfunc.load_model("model")
    for wrong, columns in REQUESTS.items():
        request = pd.DataFrame(columns)
        try:
            says = f"{model.predict(request)[0]:.0f} minutes"
        except mlflow.MlflowException as refused:
            says = refused.message.rpartition("Error: ")[2]
        try:
            Request.validate(request)
            schema = "pass"
        except pa.errors.SchemaError as refused:
            schema = str(refused).partition(". ")[0]
        print(f"{wrong}\n  model:  {says}\n  schema: {schema}")
# [end main]
