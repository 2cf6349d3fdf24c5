"""Log a month of predictions, then its labels, and join the two."""

from pathlib import Path

import pandas as pd
from departures import departures
from flights import FEATURES, load, train
from prediction_log import (
    coverage,
    join_labels,
    read_labels,
    read_predictions,
    write_labels,
    write_predictions,
)

LOG = Path("log")


# [start rows]
def predictions(flights: pd.DataFrame, model: object, version: str) -> pd.DataFrame:
    """Return the rows of the prediction log for *flights*, as departures gives them."""
    return flights[["flight_id", "departed_at", *FEATURES]].assign(
        predicted_at=flights["departed_at"],
        model="arrival-delay",
        model_version=version,
        prediction=model.predict(flights[FEATURES]),
    ).drop(columns="departed_at")


def labels(flights: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of the label log: flights whose arrival delay was recorded."""
    arrived = flights.dropna(subset=["arr_delay"])
    return arrived.rename(columns={"arrived_at": "known_at"})


# [end rows]


# [start main]
def main() -> None:
    """Print what the page shows."""
    february = departures(2)
    files = write_predictions(predictions(february, train(load(1)), "1"), LOG)
    write_labels(labels(february), LOG)
    print(len(files), "files, first", files[0].parent)

    logged = read_predictions(LOG)
    print(logged.iloc[0].to_string(), end="\n\n")

    now = pd.Timestamp("2013-02-28T23:00Z")
    joined = join_labels(logged[logged["predicted_at"] <= now], read_labels(LOG, now))
    print(coverage(joined).tail(4).round(3), end="\n\n")
    error = (joined["prediction"] - joined["arr_delay"]).abs()
    print(f"mean absolute error so far {error.mean():.1f} minutes")


# [end main]


if __name__ == "__main__":
    main()
