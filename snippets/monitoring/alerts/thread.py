"""From a registered model to a retraining, month by month."""

from pathlib import Path

import mlflow
import pandas as pd
import pipeline
from alarm import judge, land, write
from check_month import validate_data
from departures import departures
from flight_store import open_store
from flights import load
from log_month import labels, predictions
from mlflow import MlflowClient
from pipeline import LANDING, MODEL, trigger
from prediction_log import (
    join_labels,
    read_labels,
    read_predictions,
    write_labels,
    write_predictions,
)

LOG = Path("log")
LIMIT = 13.6  # minutes: a tenth above the error of February
pipeline.validate_data = validate_data  # the suite of Great Expectations


# [start look-up]
def look_up(flights: pd.DataFrame) -> pd.DataFrame:
    """Return *flights* with the hour that the feature repository gives for them."""
    late = pd.to_timedelta(flights["dep_delay"], unit="min")
    asked = flights[["flight_id", "origin"]].assign(
        event_timestamp=flights["departed_at"],
        scheduled=flights["departed_at"] - late,
    )
    store = open_store()
    service = store.get_feature_service("arrival_delay")
    found = store.get_historical_features(asked, service).to_df()
    hour = found.set_index("flight_id")["hour"].astype(float)
    return flights.drop(columns="hour").join(hour, on="flight_id", validate="1:1")


# [end look-up]


# [start serve]
def serve(month: int) -> str:
    """Answer for the flights of *month* with the champion; return its version."""
    champion = MlflowClient().get_model_version_by_alias(MODEL, "champion")
    version = str(champion.version)
    model = mlflow.sklearn.load_model(f"models:/{MODEL}/{version}")
    flights = look_up(departures(month))
    write_predictions(predictions(flights, model, version), LOG)
    write_labels(labels(flights), LOG)
    return version


# [end serve]


# [start watch]
def watch(month: int, now: pd.Timestamp) -> None:
    """Judge the flights of *month* by the labels known at *now*; land them on alarm."""
    logged = read_predictions(LOG)
    local = logged["predicted_at"].dt.tz_convert("America/New_York")
    joined = join_labels(logged[local.dt.month == month], read_labels(LOG, now))
    alarm = judge(month, joined, LIMIT)
    write(alarm)
    landed = land(alarm, joined)
    print(f"month {month}: alarm {alarm['alarm']}: {alarm['reason']}; landed: {landed}")


# [end watch]


# [start main]
def main() -> None:
    """Print what the page shows."""
    LANDING.mkdir()
    load(1).to_csv(LANDING / "01.csv", index=False)
    trigger()
    for month in (2, 3, 4, 5):
        print(f"\nmonth {month}: answered by version", serve(month))
        watch(month, pd.Timestamp(2013, month + 1, 3, tz="UTC"))
        trigger()


# [end main]


if __name__ == "__main__":
    main()
