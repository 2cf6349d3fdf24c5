"""Integers in the signature refuse the first missing value."""

import warnings
from textwrap import fill

import mlflow
from flights import FEATURES, load, train
from mlflow.exceptions import MlflowException
from mlflow.models import infer_signature

# [start save]
if __name__ == "__main__":
    flights = load(month=1)
    integers = flights[FEATURES].astype("int64")
    with warnings.catch_warnings(record=True) as caught:
        signature = infer_signature(integers)
    print(fill(str(caught[0].message).split(" See ")[0], 80))
    mlflow.sklearn.save_model(
        train(flights), "integers", signature=signature, pip_requirements=["skops"]
    )
    gap = flights[FEATURES].head(2).astype({"distance": "int64", "hour": "int64"})
    gap.loc[gap.index[0], "dep_delay"] = None
    try:
        mlflow.pyfunc.load_model("integers").predict(gap)
    except MlflowException as error:
        print(fill(str(error).split("Error: ")[1].split(" Hint")[0], 80))
# [end save]
