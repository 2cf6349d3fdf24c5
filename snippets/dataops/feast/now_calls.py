"""Today's way: features, push, write_to_online_store."""

import pandas as pd
from flight_store import entity_rows, open_store

# [start ask]
store, rows = open_store(), entity_rows([6])
job = store.get_historical_features(entity_df=rows, features=["weather:temp"])
# [end ask]
print(len(job.to_df()), "rows")
now = [pd.Timestamp("2013-07-01T00:10Z")]
rows = pd.DataFrame({"origin": ["JFK"], "event_timestamp": now, "created": now})
rows = rows.assign(departures_1h=21, dep_delay_1h=71.5, arr_delay_1h=50.5)
# [start push]
store.push("traffic_push", rows)
# [end push]
answer = store.get_online_features(["traffic:dep_delay_1h"], [{"origin": "JFK"}])
print(answer.to_dict())
