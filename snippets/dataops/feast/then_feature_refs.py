"""The old way: name the features as feature_refs."""

from flight_store import entity_rows, open_store

store, rows = open_store(), entity_rows([6])
# [start ask]
try:
    store.get_historical_features(entity_df=rows, feature_refs=["weather:temp"])
except TypeError as error:
    print(f"TypeError: {error}")
# [end ask]
