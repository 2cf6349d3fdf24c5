"""Exit with status 1, and say why, if a file is not what training expects."""

import sys

import pandas as pd
from flights_suite import suite, validate


# [start complaints]
def validate_data(flights: pd.DataFrame) -> list[str]:
    """Return what is wrong with a month of flights: nothing, if the list is empty."""
    return [
        f"{one.expectation_config.type} {one.expectation_config.kwargs.get('column')}"
        for one in validate(flights, suite()).results
        if not one.success
    ]
# [end complaints]


# [start main]
if __name__ == "__main__":
    if wrong := validate_data(pd.read_csv(sys.argv[1])):
        sys.exit("refused: " + "; ".join(wrong))
    print(sys.argv[1], "is as expected")
# [end main]
