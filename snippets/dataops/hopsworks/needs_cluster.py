"""Call what needs a server without one, and write rows that do not fit."""

import logging
import textwrap
from collections.abc import Callable

import hopsworks
import hsfs.engine
import pandas as pd
from feature_view import group, view

WRAP = {"break_long_words": False, "break_on_hyphens": False}


def say(what: str, call: Callable[[], object]) -> None:
    """Call, and print the error below *what*."""
    answer = "accepted"
    try:
        call()
    except Exception as error:  # whatever the reader may meet
        answer = f"{type(error).__name__}: {error}"
    print(what)
    for line in answer.splitlines():
        print(textwrap.indent(textwrap.fill(line, 76, **WRAP), "    "))


# [start main]
if __name__ == "__main__":
    logging.disable(logging.INFO)
    known = view()
    weather = group(11, "weather", ["temp"])
    rows = pd.DataFrame({"origin": ["JFK"], "temp": [73.94]})
    complete = rows.assign(known_at=pd.Timestamp("2013-07-01T00:51"))
    say("read", weather.read)
    say("insert", lambda: weather.insert(complete))
    say("insert without a column", lambda: weather.insert(rows))
    say("training data", known.training_data)
    say("batch data", known.get_batch_data)
    say("the SQL of the join", known.query.to_string)
    local = {"host": "127.0.0.1", "port": 8181, "api_key_value": "not a key"}
    say("log in", lambda: hopsworks.login(**local))
    hsfs.engine._set_instance(None, None)
    say("select without an engine", lambda: weather.select(["temp"]))
# [end main]
