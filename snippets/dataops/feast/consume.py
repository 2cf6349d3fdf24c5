"""Keep the last hour of each airport, and push what it says to the online store."""

from collections import defaultdict
from collections.abc import Iterator

import pandas as pd
import redis
from flight_store import open_store

HOUR = pd.Timedelta("1h")
COLUMNS = ["departures_1h", "dep_delay_1h", "arr_delay_1h"]


# [start read]
def read(stream: redis.Redis) -> Iterator[dict]:
    """Yield the events of the stream in order, each acknowledged once it is used."""
    stream.xgroup_create("flights", "features", id="0")
    while batch := stream.xreadgroup("features", "one", {"flights": ">"}, count=1):
        for number, event in batch[0][1]:
            yield event
            stream.xack("flights", "features", number)
# [end read]


# [start features]
def features(events: list[dict], now: pd.Timestamp) -> dict:
    """Return the traffic of the hour before *now*, which is not part of it."""
    table = pd.DataFrame(events)
    table = table[pd.to_datetime(table["at"]).between(now - HOUR, now, "left")]
    minutes = table["minutes"].astype(float).groupby(table["kind"])
    counts, means = minutes.size(), minutes.mean()
    return {
        "departures_1h": counts.get("dep_delay", 0),
        "dep_delay_1h": means.get("dep_delay"),
        "arr_delay_1h": means.get("arr_delay"),
    }
# [end features]


# [start consume]
def consume(begin: str) -> int:
    """Push the features at each quarter of an hour from *begin*; return how often."""
    store, stream = open_store(), redis.Redis(decode_responses=True)
    airports, tick, pushes = defaultdict(list), pd.Timestamp(begin), 0
    for event in read(stream):
        while tick <= pd.Timestamp(event["at"]):
            rows = [
                {"origin": origin, "event_timestamp": tick, "created": tick}
                | features(events, tick)
                for origin, events in airports.items()
            ]
            store.push("traffic_push", pd.DataFrame(rows))
            tick, pushes = tick + HOUR / 4, pushes + 1
        airports[event["origin"]].append(event)
    return pushes
# [end consume]


# [start main]
if __name__ == "__main__":
    print(consume(begin="2013-07-01T00:15Z"), "pushes")
    rows = [{"origin": origin} for origin in ("EWR", "JFK", "LGA")]
    answer = open_store().get_online_features([f"traffic:{c}" for c in COLUMNS], rows)
    pushed = answer.to_df().set_index("origin")[COLUMNS].round(6)
    print(pushed.round(2))

    hours = pd.read_parquet("data/traffic.parquet").set_index("origin")
    hour = hours[hours["event_timestamp"] == pd.Timestamp("2013-07-01T01:00Z")]
    print("as the batch says:", pushed.equals(hour.loc[pushed.index, COLUMNS].round(6)))
# [end main]
