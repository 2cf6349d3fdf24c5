"""What Feast answers to a question that is not quite right."""

import textwrap
from collections.abc import Callable

import pandas as pd
from flight_store import open_store


def say(what: str, call: Callable[..., object], *arguments: object) -> None:
    """Call, and print the error below *what*."""
    answer = "accepted"
    try:
        call(*arguments)
    except Exception as error:  # whatever the reader may meet
        answer = f"{type(error).__name__}: {error}"
    print(what)
    print(textwrap.indent(textwrap.fill(answer, 76), "    "))


# [start main]
if __name__ == "__main__":
    store = open_store()
    online, past = store.get_online_features, store.get_historical_features
    service = store.get_feature_service("arrival_delay")
    say("no join key", online, ["weather:temp"], [{"faa": "JFK"}])
    say("no request data", online, service, [{"origin": "JFK"}])
    say("an unknown view", online, ["wether:temp"], [{"origin": "JFK"}])
    say("an unknown feature", online, ["weather:tmp"], [{"origin": "JFK"}])
    say("an unknown service", store.get_feature_service, "arrival")
    rows = pd.DataFrame({"origin": ["JFK"], "time": ["2013-07-01T00:15Z"]})
    say("no time in the rows", past, rows, ["weather:temp"])
    push = pd.DataFrame({"origin": ["JFK"], "dep_delay_1h": [7.0]})
    push["event_timestamp"] = pd.Timestamp("2013-07-01T00:10Z")
    say("a push without a column", store.push, "traffic_push", push)
    say("an unknown push source", store.push, "trafic_push", push)
# [end main]
