"""Open the feature repository in this folder, and name what is asked of it."""

import warnings

import colorama
import pandas as pd
from feast import FeatureStore
from feature_tables import flights

# [start open]
FEATURES = ["temp", "wind_speed", "precip", "visib"]
FEATURES += ["departures_1h", "dep_delay_1h", "arr_delay_1h", "hour"]


def open_store() -> FeatureStore:
    """Return the store whose feature_store.yaml lies in this folder."""
    colorama.init(strip=True)  # Feast colours its messages, even in a file.
    # It also calls a function that DuckDB 2 has renamed, and warns at each read.
    warnings.filterwarnings("ignore", "fetch_arrow_table", DeprecationWarning)
    return FeatureStore(".")
# [end open]


# [start entity-rows]
def entity_rows(months: list[int]) -> pd.DataFrame:
    """Return the flights of *months*: the key, the moment, and what the request has.

    One row a flight, in the order of departure. The moment, event_timestamp, is when
    the aircraft left the gate: what is known later must not be joined.
    """
    table = flights().rename(columns={"departed_at": "event_timestamp"})
    columns = ["flight_id", "origin", "event_timestamp", "scheduled"]
    columns += ["dep_delay", "distance", "month", "arr_delay"]
    return table.loc[table["month"].isin(months), columns].reset_index(drop=True)
# [end entity-rows]
