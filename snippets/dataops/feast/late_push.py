"""Push an event that is older than what the store has, to both online stores."""

from pathlib import Path

import pandas as pd
from feast import FeatureStore
from flight_store import open_store


def event(time: str, delay: float) -> pd.DataFrame:
    """Return one row of traffic at JFK, known at *time*."""
    known = [pd.Timestamp(time)]
    row = {"origin": ["JFK"], "event_timestamp": known, "created": known}
    row |= {"departures_1h": [20], "dep_delay_1h": [delay], "arr_delay_1h": [50.0]}
    return pd.DataFrame(row)


# [start main]
if __name__ == "__main__":
    open_store()
    for name in ("feature_store.yaml", "redis.yaml"):
        store = FeatureStore(fs_yaml_file=Path(name))
        store.push("traffic_push", event("2013-07-01T00:20Z", delay=72.0))
        store.push("traffic_push", event("2013-07-01T00:10Z", delay=68.0))  # late
        feature, row = "traffic:dep_delay_1h", {"origin": "JFK"}
        answer = store.get_online_features([feature], [row]).to_dict()
        print(store.config.online_store.type, answer["dep_delay_1h"])
# [end main]
