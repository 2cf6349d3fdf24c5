"""The features of a departure: weather and traffic at its airport, local hour."""

import warnings
from datetime import timedelta

import pandas as pd
from feast import (
    Entity,
    FeatureService,
    FeatureView,
    Field,
    FileSource,
    PushSource,
    RequestSource,
    ValueType,
)
from feast.on_demand_feature_view import on_demand_feature_view
from feast.types import Float64, Int64, UnixTimestamp

# [start quiet]
# Feast warns at each apply that on-demand views are experimental.
warnings.filterwarnings("ignore", "On demand feature view", RuntimeWarning)
# [end quiet]

# [start entity]
airport = Entity(name="airport", join_keys=["origin"], value_type=ValueType.STRING)
# [end entity]

# [start weather]
weather = FeatureView(
    name="weather",
    entities=[airport],
    ttl=timedelta(hours=2),
    schema=[
        Field(name="temp", dtype=Float64),  # degrees Fahrenheit
        Field(name="wind_speed", dtype=Float64),  # miles an hour
        Field(name="precip", dtype=Float64),  # inches
        Field(name="visib", dtype=Float64),  # miles
    ],
    source=FileSource(
        path="data/weather.parquet",
        timestamp_field="event_timestamp",
        created_timestamp_column="created",
    ),
)
# [end weather]

# [start traffic]
traffic_hours = FileSource(
    path="data/traffic.parquet",
    timestamp_field="event_timestamp",
    created_timestamp_column="created",
)
traffic = FeatureView(
    name="traffic",
    entities=[airport],
    ttl=timedelta(hours=2),
    schema=[
        Field(name="departures_1h", dtype=Int64),  # flights that left
        Field(name="dep_delay_1h", dtype=Float64),  # their mean, in minutes
        Field(name="arr_delay_1h", dtype=Float64),  # of flights that landed, minutes
    ],
    source=PushSource(name="traffic_push", batch_source=traffic_hours),
)
# [end traffic]

# [start on-demand]
request = RequestSource(
    name="request", schema=[Field(name="scheduled", dtype=UnixTimestamp)]
)


@on_demand_feature_view(
    sources=[request], schema=[Field(name="hour", dtype=Int64)], mode="pandas"
)
def clock(inputs: pd.DataFrame) -> pd.DataFrame:
    """Return the scheduled hour on the clocks of New York, 0 to 23."""
    scheduled = pd.to_datetime(inputs["scheduled"], utc=True)
    local = scheduled.dt.tz_convert("America/New_York")
    return pd.DataFrame({"hour": local.dt.hour.astype("int64")})
# [end on-demand]


# [start service]
arrival_delay = FeatureService(name="arrival_delay", features=[weather, traffic, clock])
# [end service]
