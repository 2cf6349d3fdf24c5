"""Write each departure and each arrival of two hours to a stream, as it happens."""

import pandas as pd
import redis
from feature_tables import flights

# [start main]
if __name__ == "__main__":
    table = flights()
    begin, end = pd.Timestamp("2013-06-30T23:00Z"), pd.Timestamp("2013-07-01T01:05Z")
    events = []
    for time, delay in (("departed_at", "dep_delay"), ("arrived_at", "arr_delay")):
        happened = table[table[time].between(begin, end, inclusive="left")]
        rows = happened[[time, "origin", delay]].itertuples(index=False)
        events += [(at.isoformat(), origin, delay, late) for at, origin, late in rows]
    stream = redis.Redis()
    for at, origin, kind, minutes in sorted(events):
        event = {"at": at, "origin": origin, "kind": kind, "minutes": minutes}
        stream.xadd("flights", event)
    print(stream.xlen("flights"), "events")
# [end main]
