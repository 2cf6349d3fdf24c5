"""A model that answers with what it was given."""

import mlflow
import pandas as pd
from mlflow.pyfunc import PythonModel


# [start model]
class Echo(PythonModel):
    """Show what the server makes of a payload."""

    def predict(self, context, model_input: pd.DataFrame) -> list[str]:
        """Return each row as text."""
        rows = model_input.astype(object).to_dict(orient="records")
        return [", ".join(f"{k}={v}" for k, v in row.items()) for row in rows]


mlflow.models.set_model(Echo())
# [end model]
