"""Seven tables that should not pass unseen, and the one they are made of."""

import numpy as np
import pandas as pd
from flights import load


# [start tables]
def bad_tables() -> dict[str, pd.DataFrame]:
    """Return tables of January's flights, by what is wrong; flight is the key."""
    good = load(month=1).assign(origin="JFK").reset_index(names="flight")
    hole, dark, abroad = good.copy(), good.copy(), good.copy()
    hole.iloc[7, hole.columns.get_loc("dep_delay")] = np.nan
    dark["dep_delay"] = np.nan
    abroad.iloc[7, abroad.columns.get_loc("origin")] = "BOS"
    return {
        "nothing wrong": good,
        "no rows": good.head(0),
        "no column dep_delay": good.drop(columns="dep_delay"),
        "one NaN": hole,
        "all NaN": dark,
        "a new category": abroad,
        "1000 rows twice": pd.concat([good, good.head(1000)], ignore_index=True),
        "numbers as text": good.assign(dep_delay=good["dep_delay"].astype(str)),
    }
# [end tables]
