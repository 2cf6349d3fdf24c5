"""Ask for features while Redis is stopped."""

from pathlib import Path

import redis
from feast import FeatureStore

# [start main]
if __name__ == "__main__":
    store = FeatureStore(fs_yaml_file=Path("redis.yaml"))
    try:
        store.get_online_features(["weather:temp"], [{"origin": "JFK"}])
    except redis.ConnectionError as error:
        print(f"{type(error).__name__}: {error}")
# [end main]
