"""Look features up after a teardown, and an apply that said all is well."""

import sqlite3

from feast import FeatureStore

# [start main]
if __name__ == "__main__":
    store = FeatureStore(".")
    try:
        store.get_online_features(["weather:temp"], [{"origin": "JFK"}])
    except sqlite3.OperationalError as error:
        print(f"{type(error).__name__}: {error}")
# [end main]
