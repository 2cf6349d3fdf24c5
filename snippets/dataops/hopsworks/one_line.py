"""A transformation function on one line, which the client cannot read."""

from hopsworks import udf

# [start one-line]
try:
    @udf(float)
    def _celsius(temp): return (temp - 32) * 5 / 9
except TypeError as error:
    print(f"TypeError: {error}")
# [end one-line]
