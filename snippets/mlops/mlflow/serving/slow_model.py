"""A model that takes two seconds for each request."""

import time

import mlflow
import pandas as pd
from mlflow.pyfunc import PythonModel


# [start model]
class Slow(PythonModel):
    """Take as long as a big model would."""

    def predict(self, context, model_input: pd.DataFrame) -> list[float]:
        """Return zeros, two seconds later."""
        time.sleep(2)
        print("predicted", flush=True)
        return [0.0] * len(model_input)


mlflow.models.set_model(Slow())
# [end model]
