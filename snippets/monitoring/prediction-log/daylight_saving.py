"""One flight of every morning, on the days around the change of the clocks."""

from departures import departures, read
from prediction_log import flight_id, scheduled_at


# [start main]
def main() -> None:
    """Print what the page shows."""
    flights = read("flights.csv.zip")
    local = scheduled_at(flights).dt.tz_convert("America/New_York")
    clock = local.dt.hour * 100 + local.dt.minute
    print("UTC fits the local clock:", (clock == flights["sched_dep_time"]).all())

    morning = flights.query("carrier == 'B6' and flight == 725 and month == 3")
    weekend = morning[morning["day"].isin([9, 10])]
    print(weekend["sched_dep_time"].to_list(), flight_id(weekend).to_list())

    twice = departures()["departed_at"].between("2013-11-03T05Z", "2013-11-03T07Z")
    print("departures in the hour that came twice:", twice.sum())


# [end main]


if __name__ == "__main__":
    main()
