"""Serve a day with features that a nightly job wrote; compare with training."""

from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
from flight_store import FEATURES, entity_rows, open_store
from prediction_log import read_predictions, write_predictions
from table_health import skew

# [start serve]
DAY = ("2013-07-01T10:00Z", "2013-07-02T03:59Z")


def served(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with what the online store answers now, ready for the log."""
    answer = open_store().get_online_features(
        features=open_store().get_feature_service("arrival_delay"),
        entity_rows=rows[["origin", "scheduled"]].to_dict("records"),
    )
    features = answer.to_df()[FEATURES].astype(float)
    log = rows[["flight_id"]].assign(predicted_at=rows["event_timestamp"])
    log = log.assign(model="arrival-delay", model_version="1", prediction=float("nan"))
    return log.join(features.set_index(log.index))
# [end serve]


# [start main]
if __name__ == "__main__":
    store, log = open_store(), Path("log")
    flights = entity_rows(months=[7])
    day = flights[flights["event_timestamp"].between(*map(pd.Timestamp, DAY))]
    # The job of the night: what is known at six in the morning, New York time.
    store.materialize(
        datetime(2013, 6, 30, tzinfo=UTC), datetime(2013, 7, 1, 10, tzinfo=UTC)
    )
    write_predictions(served(day), log)

    service = store.get_feature_service("arrival_delay")
    training = store.get_historical_features(entity_df=day, features=service).to_df()
    report = skew(training, read_predictions(log), FEATURES)
    print(f"{len(day)} flights of one day")
    print(report.round(2).to_string())
# [end main]
