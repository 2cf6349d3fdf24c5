"""The same year, apart for each airport of departure."""

from months import watched


# [start main]
def main() -> None:
    """Print what the page shows."""
    flights = watched()
    flights["airport"] = flights["flight_id"].str[-3:]
    flights["error"] = flights["error"].abs()
    table = flights.pivot_table(index="month", columns="airport", values="error")
    print(table.assign(all=flights.groupby("month")["error"].mean()).round(1))


# [end main]


if __name__ == "__main__":
    main()
