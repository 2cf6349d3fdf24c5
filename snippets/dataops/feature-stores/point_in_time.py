"""Join weather to departures twice: by the hour, and by what was known."""

import pandas as pd

# [start join]
if __name__ == "__main__":
    departures = pd.DataFrame(
        {"left": pd.to_datetime(["2013-06-01 14:10", "2013-06-01 14:55"])}
    )
    weather = pd.DataFrame(
        {
            "observed": pd.to_datetime(
                ["2013-06-01 13:51", "2013-06-01 14:51", "2013-06-01 15:51"]
            ),
            "visib": [10.0, 2.0, 10.0],  # miles: fog comes, and goes
        }
    )
    for table, time in ((departures, "left"), (weather, "observed")):
        table["hour"] = table[time].dt.floor("h")

    print(departures.merge(weather, on="hour")[["left", "observed", "visib"]])
    known = weather.drop(columns="hour")
    joined = pd.merge_asof(departures, known, left_on="left", right_on="observed")
    print(joined[["left", "observed", "visib"]])
# [end join]
