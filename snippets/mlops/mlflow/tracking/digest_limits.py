"""What the digest of a dataset notices, and what it does not."""

import mlflow
import pandas as pd
from flights import load


# [start notices]
def notices(data: pd.DataFrame, column: str, row: int, value: object) -> bool:
    """Return whether the digest of *data* changes with the value in one row."""
    changed = data.copy()
    changed.loc[changed.index[row], column] = value
    digests = {mlflow.data.from_pandas(one).digest for one in (data, changed)}
    return len(digests) == 2


# [end notices]


# [start main]
if __name__ == "__main__":
    january = load(month=1).assign(
        day=pd.Timestamp("2013-01-31"), late=False, carrier="UA", gate="B7"
    )
    january.loc[january.index[-1], "gate"] = None  # one is missing, in the last row
    print("number, row 0:    ", notices(january, "dep_delay", 0, 9999))
    print("number, row 20000:", notices(january, "dep_delay", 20_000, 9999))
    print("text, row 0:      ", notices(january, "carrier", 0, "AA"))
    print("text, one missing:", notices(january[-9000:], "gate", 0, "C1"))
    print("date, row 0:      ", notices(january, "day", 0, pd.Timestamp("1999-01-01")))
    print("yes/no, row 0:    ", notices(january, "late", 0, True))
# [end main]
