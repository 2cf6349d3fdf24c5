"""Ask the online store for the features of two departures."""

import pandas as pd
from flight_store import FEATURES, open_store

# [start main]
if __name__ == "__main__":
    store = open_store()
    scheduled = pd.Timestamp("2013-07-01T00:15Z")
    answer = store.get_online_features(
        features=store.get_feature_service("arrival_delay"),
        entity_rows=[
            {"origin": "JFK", "scheduled": scheduled},
            {"origin": "BOS", "scheduled": scheduled},
        ],
    ).to_df()
    print(answer.set_index("origin")[FEATURES].T)
# [end main]
