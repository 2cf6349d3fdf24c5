"""A transformation function on one line, which the client cannot read."""

from hopsworks import udf

try:
    # [start one-line]
    @udf(float)
    def _celsius(temp): return (temp - 32) * 5 / 9
    # [end one-line]
except TypeError as error:
    print(f"TypeError: {error}")
