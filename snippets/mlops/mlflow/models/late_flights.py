"""A model of our own: how late will a flight arrive, and is that late."""

import mlflow
import pandas as pd
from mlflow.pyfunc import PythonModel, PythonModelContext


# [start model]
class LateFlights(PythonModel):
    """Predict the arrival delay in minutes, and whether that counts as late."""

    def load_context(self, context: PythonModelContext) -> None:
        """Load the artifacts: once, before the first prediction."""
        self.delays = mlflow.sklearn.load_model(context.artifacts["delays"])

    def predict(
        self,
        context: PythonModelContext,
        model_input: pd.DataFrame,
        params: dict[str, float] | None = None,
    ) -> pd.DataFrame:
        """Return ``minutes`` and ``late`` for each flight."""
        minutes = self.delays.predict(model_input).round(1)
        late = minutes > (params or {}).get("late_after", 15.0)
        return pd.DataFrame({"minutes": minutes, "late": late})


mlflow.models.set_model(LateFlights())
# [end model]
