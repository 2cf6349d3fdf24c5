"""Ask the saved model for what its signature refuses."""

from textwrap import fill

import mlflow
import pandas as pd
from flights import FEATURES, load
from mlflow.exceptions import MlflowException


# [start ask]
def ask(case: str, flights: pd.DataFrame) -> None:
    """Print what the model answers to *flights*, or why it refuses."""
    try:
        answer = str(mlflow.pyfunc.load_model("model").predict(flights).round(1))
    except (MlflowException, ValueError) as error:
        answer = str(error).split("Error: ")[-1].splitlines()[0]
    print(fill(f"{case}: {answer}", 80))


# [end ask]
# [start cases]
if __name__ == "__main__":
    good = load(month=2)[FEATURES].head(1)
    ask("other order, one more", good[FEATURES[::-1]].assign(origin="JFK"))
    ask("missing", good.drop(columns="hour"))
    ask("other name", good.rename(columns={"dep_delay": "delay"}))
    ask("text", good.astype({"hour": str}))
    ask("int64", good.astype({"hour": "int64"}))
    ask("int64, but 0 or 1", good.assign(hour=1).astype({"hour": "int64"}))
    ask("int32", good.astype({"hour": "int32"}))
    ask("float32", good.astype("float32"))
    ask("a missing value", good.assign(dep_delay=float("nan")))
# [end cases]
