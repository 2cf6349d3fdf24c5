"""A web service that estimates the arrival delay of a flight."""

import json
from pathlib import Path

from flask import Flask, Response, jsonify, request

MODEL = json.loads(Path(__file__).with_name("model.json").read_text())
app = Flask(__name__)


def arrival_delay(dep_delay: float) -> float:
    """Return the expected arrival delay, in minutes, after *dep_delay* minutes."""
    return MODEL["intercept"] + MODEL["dep_delay"] * dep_delay


@app.post("/score")
def score() -> tuple[Response, int]:
    """Answer a list of departure delays with one of arrival delays."""
    flights = request.get_json(silent=True)
    if not isinstance(flights, list):
        return jsonify(error="send a list of departure delays"), 400
    return jsonify([round(arrival_delay(float(one)), 1) for one in flights]), 200
