"""A web service that scores flights with the model in ``model.joblib``."""

import joblib
import pandas as pd
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()
model = joblib.load("model.joblib")


class Flight(BaseModel):
    """What is known as the aircraft leaves the gate."""

    dep_delay: float
    distance: float
    hour: float


@app.get("/health")
def health() -> str:
    """Say that the model is loaded."""
    return "OK"


@app.post("/score")
def score(flights: list[Flight]) -> list[float]:
    """Return the expected arrival delay of each flight, in minutes."""
    rows = pd.DataFrame([flight.model_dump() for flight in flights])
    return [round(float(delay), 1) for delay in model.predict(rows)]
