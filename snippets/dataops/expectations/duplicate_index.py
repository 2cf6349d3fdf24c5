"""Join two files without a new index; ask whether a key is unique."""

import sys

import pandas as pd
import pandera.pandas as pa

# [start main]
if __name__ == "__main__":
    sys.tracebacklimit = 0  # the message alone
    part = pd.DataFrame({"flight": [1, 2]})
    schema = pa.DataFrameSchema({"flight": pa.Column(int)}, unique=["flight"])
    schema.validate(pd.concat([part, part]))
# [end main]
