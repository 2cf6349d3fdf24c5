"""Ask a table for what it expects of itself."""

import sys

import great_expectations as ge
from flights import load

sys.tracebacklimit = 0  # the message alone
# [start old]
ge.from_pandas(load(month=1)).expect_column_values_to_be_between("hour", 0, 23)
# [end old]
