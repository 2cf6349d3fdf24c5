"""A model whose type hints are its signature."""

import mlflow
from mlflow.pyfunc import PythonModel
from pydantic import BaseModel


# [start model]
class Flight(BaseModel):
    """One departure: minutes, miles, hour of the day."""

    dep_delay: float
    distance: float
    hour: int
    origin: str | None = None


class LongDelays(PythonModel):
    """Say which flights left more than an hour late."""

    def predict(self, model_input: list[Flight]) -> list[bool]:
        """Return one answer for each flight."""
        return [flight.dep_delay > 60 for flight in model_input]


mlflow.models.set_model(LongDelays())
# [end model]
