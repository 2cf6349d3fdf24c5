"""Ask for what has no answer."""

import pandas as pd
from table_health import completeness, skew

# [start main]
if __name__ == "__main__":
    training = pd.DataFrame({"flight_id": ["a", "b"], "temp": [71.0, 74.0]})
    retried = pd.DataFrame({"flight_id": ["a", "b", "b"], "temp": [71.0, 74.0, 74.0]})
    no_hours = pd.DatetimeIndex([], tz="UTC")
    for ask in (
        lambda: skew(training, retried, ["temp"]),
        lambda: skew(training, training.assign(flight_id=["c", "d"]), ["temp"]),
        lambda: completeness(training, ["JFK"], no_hours),
    ):
        try:
            ask()
        except ValueError as refused:
            print(f"{type(refused).__name__}: {refused}")
# [end main]
