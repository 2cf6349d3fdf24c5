"""The monitor runs a second time for a month that was landed."""

import pandas as pd
from pipeline import trigger
from thread import watch

if __name__ == "__main__":
    watch(5, pd.Timestamp("2013-06-03", tz="UTC"))
    trigger()
