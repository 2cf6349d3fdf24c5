"""A transformation function that serving can call and training cannot."""

import logging

import hsfs.engine
import pandas as pd
from hopsworks import udf
from hsfs.engine.python import Engine


# [start udf]
@udf(float)
def frost(temp: float) -> float:
    """Return the degrees below freezing, 0 in warmer air."""
    return 32 - temp if temp < 32 else 0.0
# [end udf]


# [start main]
if __name__ == "__main__":
    logging.disable(logging.INFO)
    hsfs.engine._set_instance("python", Engine())
    of_view = frost("temp")
    print("serving:", of_view.executor(online=True).execute(30.0))
    try:
        of_view.executor().execute(pd.Series([30.0, 50.0]))
    except ValueError as error:
        print("training:", error)
# [end main]
