"""Join the features to each flight of a month as they were when it left the gate."""

from flight_store import FEATURES, entity_rows, open_store

# [start main]
if __name__ == "__main__":
    store = open_store()
    rows = entity_rows(months=[6])
    training = store.get_historical_features(
        entity_df=rows, features=store.get_feature_service("arrival_delay")
    ).to_df()
    print(f"{len(rows)} flights, {len(training)} rows of training data")
    first = training.sort_values(["event_timestamp", "flight_id"]).iloc[[0, 2000]]
    print(first[["flight_id", "event_timestamp", *FEATURES]].T.to_string(header=False))
    print("without a value:", training[FEATURES].isna().sum().to_dict())
# [end main]
