"""Say how old and how complete the feature tables are, and what a stopped feed does."""

import pandas as pd
from table_health import completeness, freshness

AIRPORTS = ["EWR", "JFK", "LGA"]

# [start main]
if __name__ == "__main__":
    now = pd.Timestamp("2013-07-01T12:00Z")
    month = pd.date_range("2013-06-01", "2013-06-30T23:00", freq="h", tz="UTC")
    for name in ("weather", "traffic"):
        table = pd.read_parquet(f"data/{name}.parquet")
        print(f"{name} at {now:%d %B %H:%M}")
        print(freshness(table, AIRPORTS, now)["age_h"].round(1).to_dict())
        print(completeness(table, AIRPORTS, month).round(3).to_string())

    weather = pd.read_parquet("data/weather.parquet")
    stopped = weather[
        (weather["origin"] != "LGA") | (weather["event_timestamp"] < "2013-06-30")
    ]
    print("the feed of LGA stopped")
    print(freshness(stopped, AIRPORTS, now)["age_h"].round(1).to_dict())
    print("newest row of the table:", now - stopped["event_timestamp"].loc[
        stopped["event_timestamp"] <= now
    ].max())
# [end main]
