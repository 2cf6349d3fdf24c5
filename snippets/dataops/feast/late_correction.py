"""Correct a value a day later, and see which training data get the correction."""

import pandas as pd
from flight_store import entity_rows, open_store

TABLE = "data/traffic.parquet"


# [start asked]
def asked(known_only: bool) -> float:
    """Return the delay of the last hour that is joined to a departure at 17:25."""
    rows = entity_rows([6])
    one = rows[rows["flight_id"] == "20130603T1705Z-WN165-EWR"]
    answer = open_store().get_historical_features(
        entity_df=one[["flight_id", "origin", "event_timestamp"]],
        features=["traffic:dep_delay_1h"],
        filter_by_created_timestamp=known_only,
    )
    return answer.to_df()["dep_delay_1h"].item()
# [end asked]


# [start main]
if __name__ == "__main__":
    table = pd.read_parquet(TABLE)
    print(f"before the correction: {asked(known_only=False):.1f}")

    hour = pd.Timestamp("2013-06-03T17:00Z")
    wrong = table[(table["origin"] == "EWR") & (table["event_timestamp"] == hour)]
    right = wrong.assign(dep_delay_1h=40.0, created=hour + pd.Timedelta("1d"))
    pd.concat([table, right]).to_parquet(TABLE, index=False)
    print(f"after it: {asked(known_only=False):.1f}")
    print(f"after it, what was known then: {asked(known_only=True):.1f}")

    loaded = pd.Timestamp("2014-01-01T00:00Z")  # a history that was loaded in one go
    table.assign(created=loaded).to_parquet(TABLE, index=False)
    print(f"created says when it was loaded: {asked(known_only=True):.1f}")
# [end main]
