"""Give each bad table to one expectation at a time."""

import great_expectations as gx
import great_expectations.expectations as gxe
from bad_tables import bad_tables
from flights_suite import validate

# [start expected]
EXPECTED = {
    "columns": gxe.ExpectTableColumnsToMatchSet(
        column_set=["flight", "dep_delay", "distance", "hour", "arr_delay", "origin"]
    ),
    "rows": gxe.ExpectTableRowCountToBeBetween(min_value=20_000),
    "not null": gxe.ExpectColumnValuesToNotBeNull(column="dep_delay"),
    "range": gxe.ExpectColumnValuesToBeBetween(
        column="dep_delay", min_value=-120, max_value=1440
    ),
    "mean": gxe.ExpectColumnMeanToBeBetween(column="dep_delay", max_value=60),
    "set": gxe.ExpectColumnValuesToBeInSet(
        column="origin", value_set=["EWR", "JFK", "LGA"]
    ),
    "unique": gxe.ExpectColumnValuesToBeUnique(column="flight"),
}
# [end expected]


# [start main]
def word(result: gx.core.ExpectationValidationResult) -> str:
    """Return pass, fail, or error where the expectation could not be computed."""
    if result.success:
        return "pass"
    return "fail" if result.result else "error"


if __name__ == "__main__":
    print(" " * 20, *(f"{name:8}" for name in EXPECTED))
    for wrong, table in bad_tables().items():
        words = []
        for name, one in EXPECTED.items():
            suite = gx.ExpectationSuite(name, expectations=[one])
            words.append(word(validate(table, suite).results[0]))
        print(f"{wrong:20}", *(f"{one:8}" for one in words))
# [end main]
