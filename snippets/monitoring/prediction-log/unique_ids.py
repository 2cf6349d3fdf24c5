"""Which columns name a flight? Count the flights that share their name with another."""

from departures import read
from prediction_log import flight_id, scheduled_at


def main() -> None:
    """Print what the page shows."""
    flights = read("flights.csv.zip")
    ids = flight_id(flights)
    number = flights["carrier"] + flights["flight"].astype(str)
    day = scheduled_at(flights).dt.strftime("%Y%m%d")
    names = {
        "UTC day, number": day + number,
        "UTC day, number, origin": day + number + flights["origin"],
        "UTC minute, number, origin": ids,
    }
    print(f"{len(flights)} flights, for instance {ids[0]}")
    for what, name in names.items():
        print(f"{what:<27}{name.duplicated(keep=False).sum():>5} not unique")


if __name__ == "__main__":
    main()
