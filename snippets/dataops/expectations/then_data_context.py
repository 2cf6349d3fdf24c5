"""Open a project the old way."""

import sys

import great_expectations as gx

sys.tracebacklimit = 0  # the message alone
# [start old]
context = gx.data_context.DataContext()
# [end old]
