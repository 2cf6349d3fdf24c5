"""The old way: ingest rows into a feature table."""

import pandas as pd
from flight_store import open_store

store, rows = open_store(), pd.DataFrame({"origin": ["JFK"]})
try:
    # [start ingest]
    store.ingest("traffic", rows)
    # [end ingest]
except AttributeError as error:
    print(f"AttributeError: {error}")
