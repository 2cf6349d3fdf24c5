"""Rows that the log refuses, and a log that is not there."""

from pathlib import Path

import pandas as pd
import pyarrow as pa
from prediction_log import read_predictions, write_predictions

GOOD = pd.DataFrame(
    {
        "flight_id": ["20130101T1015Z-UA1545-EWR"],
        "predicted_at": pd.to_datetime(["2013-01-01T10:17Z"]),
        "model": "arrival-delay",
        "model_version": "1",
        "prediction": 1.2,
        "dep_delay": 2.0,
    }
)


# [start main]
def main() -> None:
    """Print what the page shows."""
    for what, rows in {
        "no id": GOOD.assign(flight_id=None),
        "no time": GOOD.assign(predicted_at=pd.NaT),
        "no time zone": GOOD.assign(predicted_at=pd.Timestamp("2013-01-01T10:17")),
        "a feature that is text": GOOD.assign(dep_delay="two"),
        "a column less": GOOD.drop(columns="model"),
    }.items():
        try:
            write_predictions(rows, Path("log"))
        except (ValueError, KeyError, pa.ArrowInvalid) as error:
            print(f"{what}: {type(error).__name__}: {error}")
    try:
        read_predictions(Path("lgo"))
    except FileNotFoundError as error:
        print("FileNotFoundError:", error)
    print(write_predictions(GOOD[:0], Path("log")), "files of no rows")


# [end main]


if __name__ == "__main__":
    main()
