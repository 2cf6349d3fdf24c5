"""Join an hour to its own flights, and see what the model is worth in production."""

import pandas as pd
from flight_store import FEATURES, entity_rows, open_store
from sklearn.base import RegressorMixin
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeRegressor

MODELS = {
    "linear": LinearRegression(),
    "tree": DecisionTreeRegressor(max_depth=8, random_state=0),
}
REQUEST = ["dep_delay", "distance", "hour"]
ALL = [*REQUEST, *FEATURES[:-1]]


# [start naive]
def by_hour(rows: pd.DataFrame) -> pd.DataFrame:
    """Replace the traffic by that of the hour in which the flight left."""
    hour = rows["event_timestamp"].dt.floor("h")
    of_hour = rows.groupby(["origin", hour])
    return rows.assign(
        departures_1h=of_hour["dep_delay"].transform("size"),
        dep_delay_1h=of_hour["dep_delay"].transform("mean"),
        arr_delay_1h=of_hour["arr_delay"].transform("mean"),
    )
# [end naive]


# [start error]
def error(
    model: RegressorMixin, train: pd.DataFrame, test: pd.DataFrame, columns: list[str]
) -> float:
    """Return the mean absolute error, in minutes, of *model* on *test*."""
    pipeline = make_pipeline(SimpleImputer(), StandardScaler(), model)
    pipeline.fit(train[columns], train["arr_delay"])
    return (pipeline.predict(test[columns]) - test["arr_delay"]).abs().mean()
# [end error]


# [start main]
if __name__ == "__main__":
    store = open_store()
    service = store.get_feature_service("arrival_delay")
    print("months  model    3 columns   by hour: notebook   served   point in time")
    for months in ([2, 3], [5, 6], [8, 9]):
        known = store.get_historical_features(entity_rows(months), service).to_df()
        leaky = by_hour(known)
        train, test = (known[known["month"] == month] for month in months)
        leaky_train, leaky_test = (leaky[leaky["month"] == month] for month in months)
        for name, model in MODELS.items():
            errors = [
                error(model, train, test, REQUEST),
                error(model, leaky_train, leaky_test, ALL),  # what the notebook says
                error(model, leaky_train, test, ALL),  # what production gets
                error(model, train, test, ALL),
            ]
            print("{} to {}  {:6}".format(*months, name), end="")
            print("{:10.1f} {:19.1f} {:9.1f} {:14.1f}".format(*errors))
# [end main]
