"""Find a column that has stopped changing."""

import great_expectations as gx
import great_expectations.expectations as gxe
from flights import load
from flights_suite import suite, validate

# [start main]
if __name__ == "__main__":
    february = load(month=2)
    dead = february.assign(dep_delay=0.0)
    print("suite:", validate(dead, suite()).success)
    alive = gxe.ExpectColumnUniqueValueCountToBeBetween(
        column="dep_delay", min_value=50
    )
    more = gx.ExpectationSuite("alive", expectations=[alive])
    print("values:", validate(dead, more).success, validate(february, more).success)
# [end main]
