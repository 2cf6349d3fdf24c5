"""Train on the past, and predict a departure from what the online store knows."""

import pandas as pd
from flight_store import FEATURES, entity_rows, open_store
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

COLUMNS = ["dep_delay", "distance", *FEATURES]

# [start main]
if __name__ == "__main__":
    store = open_store()
    service = store.get_feature_service("arrival_delay")
    past = store.get_historical_features(entity_rows([6]), service).to_df()
    model = make_pipeline(SimpleImputer(), StandardScaler(), LinearRegression())
    model.fit(past[COLUMNS], past["arr_delay"])

    request = {"origin": "JFK", "scheduled": pd.Timestamp("2013-07-01T00:15Z")}
    answer = store.get_online_features(service, [request]).to_df()
    flight = answer.assign(dep_delay=20.0, distance=1089.0)
    # By name: the order of the answer's columns is not promised.
    print(f"{model.predict(flight[COLUMNS])[0]:.1f} minutes late")
# [end main]
