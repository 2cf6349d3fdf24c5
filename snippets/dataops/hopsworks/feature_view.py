"""Describe two feature groups and the view that joins them, as the server gets it."""

import logging

import hsfs.engine
from hsfs.engine.python import Engine
from hsfs.feature import Feature
from hsfs.feature_group import FeatureGroup
from hsfs.feature_view import FeatureView
from transformation import celsius


# [start group]
def group(number: int, name: str, values: list[str]) -> FeatureGroup:
    """Return a feature group of hourly values by airport, with the id *number*."""
    return FeatureGroup(
        name=name,
        version=1,
        featurestore_id=1,
        id=number,  # the server gives the id; without one the client asks for it
        primary_key=["origin"],
        event_time="known_at",
        online_enabled=True,
        features=[
            Feature("origin", "string", primary=True),
            Feature("known_at", "timestamp"),
            *(Feature(value, "double") for value in values),
        ],
    )
# [end group]


# [start view]
def view() -> FeatureView:
    """Return the view that the arrival delay is predicted from."""
    hsfs.engine._set_instance("python", Engine())
    weather = group(11, "weather", ["temp", "wind_speed"])
    traffic = group(12, "traffic", ["dep_delay_1h"])
    return FeatureView(
        name="arrival_delay",
        version=1,
        featurestore_id=1,
        query=traffic.select(["dep_delay_1h"]).join(
            weather.select(["temp", "wind_speed"]), on=["origin"]
        ),
        transformation_functions=[celsius("temp")],
    )
# [end view]


# [start main]
if __name__ == "__main__":
    logging.disable(logging.INFO)
    told = view().to_dict()
    print(told["name"], told["version"], told["transformationFunctions"])
    query = told["query"].to_dict()
    group = query["leftFeatureGroup"].to_dict()
    print(group["name"], group["timeTravelFormat"], group["eventTime"])
    for join in query["joins"]:
        joined = join.to_dict()
        print(joined["type"], "JOIN", joined["query"].to_dict()["leftFeatures"])
# [end main]
