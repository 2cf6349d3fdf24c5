"""Ask two offline stores for the same rows: some have no traffic in the hour before."""

from pathlib import Path

from feast import FeatureStore
from flight_store import entity_rows, open_store

# [start main]
if __name__ == "__main__":
    # A few: Dask first joins each row to all past values of its key.
    rows = entity_rows([6]).loc[:99, ["flight_id", "origin", "event_timestamp"]]
    open_store()
    for name in ("feature_store.yaml", "dask.yaml"):
        store = FeatureStore(fs_yaml_file=Path(name))
        table = store.get_historical_features(rows, ["traffic:departures_1h"]).to_df()
        known = table.dropna()
        twins = known.duplicated(["origin", "event_timestamp"]).sum()
        print(f"{store.config.offline_store.type}: {len(rows)} in, {len(table)} out,")
        print(f"    {len(table) - len(known)} without a value, {twins} twins")
# [end main]
