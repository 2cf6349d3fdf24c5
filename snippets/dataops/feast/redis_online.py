"""Fill a Redis server from the same tables, and compare it with SQLite key by key."""

from datetime import UTC, datetime
from pathlib import Path

from feast import FeatureStore
from flight_store import FEATURES, open_store

# [start main]
if __name__ == "__main__":
    sqlite, redis = open_store(), FeatureStore(fs_yaml_file=Path("redis.yaml"))
    begin = datetime(2013, 1, 1, tzinfo=UTC)
    end = datetime(2013, 7, 1, tzinfo=UTC)
    redis.materialize(begin, end)

    rows = [
        {"origin": origin, "scheduled": datetime(2013, 7, 1, 0, 15, tzinfo=UTC)}
        for origin in ("EWR", "JFK", "LGA", "BOS")
    ]
    service = sqlite.get_feature_service("arrival_delay")
    first, second = (
        store.get_online_features(service, rows).to_df().set_index("origin")[FEATURES]
        for store in (sqlite, redis)
    )
    print("the same values:", first.equals(second))
    print(second[["temp", "dep_delay_1h", "hour"]].round(2))
# [end main]
