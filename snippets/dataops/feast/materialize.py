"""Copy the newest values of half a year into the online store."""

from datetime import UTC, datetime

from flight_store import open_store

# [start main]
if __name__ == "__main__":
    begin = datetime(2013, 1, 1, tzinfo=UTC)
    end = datetime(2013, 7, 1, tzinfo=UTC)
    open_store().materialize(begin, end)
# [end main]
