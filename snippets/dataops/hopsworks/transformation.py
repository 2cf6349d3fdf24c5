"""Test a transformation function, as training and as serving call it."""

import logging

import hsfs.engine
import pandas as pd
from hopsworks import udf
from hsfs.engine.python import Engine


# [start udf]
@udf(float)
def celsius(temp: float) -> float:
    """Return the temperature in degrees Celsius."""
    return (temp - 32) * 5 / 9
# [end udf]


# [start main]
if __name__ == "__main__":
    logging.disable(logging.INFO)
    # Logging in does this. The call is private: it may change with any release.
    hsfs.engine._set_instance("python", Engine())

    of_view = celsius("temp")  # as a feature view attaches it to a feature
    batch = of_view.executor().execute(pd.Series([32.0, 73.94]))
    single = of_view.executor(online=True).execute(73.94)
    print("training:", batch.round(2).tolist())
    print("serving:", round(single, 2))
# [end main]
