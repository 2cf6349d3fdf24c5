"""Log a month, and say how much of it is there."""

from pathlib import Path

from departures import departures
from flights import load, train
from log_month import predictions
from prediction_log import read_predictions, write_predictions

if __name__ == "__main__":
    rows = predictions(departures(2), train(load(1)), "1")
    log = Path("small/log")
    try:
        print(len(write_predictions(rows, log)), "files written")
    except OSError as error:
        print("OSError:", error.strerror)
    there = read_predictions(log)
    whole = rows["flight_id"].head(len(there)).isin(there["flight_id"]).all()
    print(there["predicted_at"].dt.date.nunique(), "days, each whole:", whole)
    print("unfinished files:", len([*log.glob("predictions/*/.*")]))
