"""The old way: import the decorator from the top of the package."""

# [start import]
from feast import RequestSource, on_demand_feature_view

# [end import]

try:
    on_demand_feature_view(sources=[RequestSource], schema=[])
except TypeError as error:
    print(f"TypeError: {error}")
