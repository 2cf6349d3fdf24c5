"""Make the tables that the feature repository reads: weather and traffic."""

from functools import cache
from pathlib import Path

import pandas as pd
from departures import departures, read

HOUR = pd.Timedelta("1h")


# [start flights]
@cache
def flights() -> pd.DataFrame:
    """Return the flights of the year that arrived, in the order in which they left.

    The columns of departures, and scheduled: the departure that was planned, in UTC.
    """
    landed = departures().dropna(subset=["arr_delay"]).reset_index(drop=True)
    late = pd.to_timedelta(landed["dep_delay"], "min")
    return landed.assign(scheduled=landed["departed_at"] - late)
# [end flights]


# [start weather]
def weather() -> pd.DataFrame:
    """Return the hourly weather at the three airports, each with when it was known.

    An observation labelled 10:00 is of 10:51 or before: it is known at 10:51.
    """
    raw = read("weather.csv")
    known = pd.to_datetime(raw["time_hour"]) + pd.Timedelta("51min")
    values = raw[["origin", "temp", "wind_speed", "precip", "visib"]]
    return values.assign(event_timestamp=known, created=known)
# [end weather]


# [start traffic]
def traffic(flights: pd.DataFrame) -> pd.DataFrame:
    """Return for each airport and full hour what happened in the hour before.

    The hour includes its begin, not its end, so that nothing is known too early.
    """
    left, landed = (
        flights.groupby(["origin", flights[time].dt.floor("h") + HOUR])
        for time in ("departed_at", "arrived_at")
    )
    table = pd.DataFrame(
        {
            "departures_1h": left.size(),
            "dep_delay_1h": left["dep_delay"].mean(),
            "arr_delay_1h": landed["arr_delay"].mean(),
        }
    )
    table = table.rename_axis(["origin", "event_timestamp"]).reset_index()
    table["departures_1h"] = table["departures_1h"].fillna(0).astype("int64")
    return table.assign(created=table["event_timestamp"])
# [end traffic]


def main() -> None:
    """Write both tables, and print what is in them."""
    Path("data").mkdir(exist_ok=True)
    for name, table in {"weather": weather(), "traffic": traffic(flights())}.items():
        table.to_parquet(f"data/{name}.parquet", index=False)
        print(f"{name}: {len(table)} rows")
        print(table.head(3).to_string(index=False))


if __name__ == "__main__":
    main()
