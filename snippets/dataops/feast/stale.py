"""Ask for a value that has long been too old, and refuse it by its time stamp."""

import pandas as pd
from flight_store import open_store


# [start fresh]
def fresh(answer: dict, feature: str, now: pd.Timestamp, limit: pd.Timedelta) -> list:
    """Return the values of *feature*, with None for those older than *limit*."""
    times = pd.to_datetime(answer[f"{feature}__ts"], unit="s", utc=True)
    pairs = zip(answer[feature], times, strict=True)
    return [value if now - time <= limit else None for value, time in pairs]
# [end fresh]


# [start main]
if __name__ == "__main__":
    store = open_store()
    limit = store.get_feature_view("traffic").ttl
    christmas = pd.Timestamp("2013-12-24T12:00Z")
    answer = store.get_online_features(
        features=["traffic:dep_delay_1h"], entity_rows=[{"origin": "JFK"}]
    )
    told = answer.to_dict(include_event_timestamps=True)
    print("ttl:", limit)
    print("online, on Christmas Eve:", told["dep_delay_1h"])
    print("it is of", pd.Timestamp(told["dep_delay_1h__ts"][0], unit="s"))
    print("refused:", fresh(told, "dep_delay_1h", christmas, limit))
# [end main]
