"""Labels come a day or more late: judge only days whose labels have had their time."""

from pathlib import Path

import pandas as pd
from departures import departures
from flights import load, train
from log_month import labels, predictions
from prediction_log import (
    coverage,
    join_labels,
    read_labels,
    read_predictions,
    write_labels,
    write_predictions,
)

LOG = Path("log")
LAG = pd.Timedelta("24h")  # the feed of outcomes sends a flight a day after it arrived
MATURE = pd.Timedelta("48h")  # so long after its end, a day has its labels


# [start matured]
def matured(joined: pd.DataFrame, now: pd.Timestamp) -> pd.DataFrame:
    """Return the predictions of the UTC days that ended MATURE before *now*."""
    ended = joined["predicted_at"].dt.floor("D") + pd.Timedelta("1D")
    return joined[ended + MATURE <= now]


# [end matured]


# [start main]
def main() -> None:
    """Print what the page shows."""
    february = departures(2)
    write_predictions(predictions(february, train(load(1)), "1"), LOG)
    late = labels(february).assign(known_at=lambda rows: rows["known_at"] + LAG)
    write_labels(late, LOG)

    now = pd.Timestamp("2013-02-12T12:00Z")
    logged = read_predictions(LOG)
    joined = join_labels(logged[logged["predicted_at"] <= now], read_labels(LOG, now))
    joined["error"] = (joined["prediction"] - joined["arr_delay"]).abs()
    days = coverage(joined).tail(6).round(3)
    date = joined["predicted_at"].dt.date
    days["error"] = joined.groupby(date)["error"].mean().round(1)
    days["matured"] = days.index <= matured(joined, now)["predicted_at"].max().date()
    print(days)


# [end main]


if __name__ == "__main__":
    main()
