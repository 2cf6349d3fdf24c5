"""The old way: ingest rows into a feature table."""

import pandas as pd
from flight_store import open_store

store, rows = open_store(), pd.DataFrame({"origin": ["JFK"]})
# [start ingest]
try:
    store.ingest("traffic", rows)
except AttributeError as error:
    print(f"AttributeError: {error}")
# [end ingest]
