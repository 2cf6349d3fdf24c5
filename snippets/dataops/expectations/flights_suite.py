"""What a month of flights must look like, as a suite of Great Expectations."""

import great_expectations as gx
import great_expectations.expectations as gxe
import pandas as pd
from flights import FEATURES, TARGET, load
from great_expectations.core import ExpectationSuiteValidationResult
from great_expectations.data_context.types.base import ProgressBarsConfig

# [start suite]
COLUMNS = [*FEATURES, TARGET]
RANGES = {
    "dep_delay": (-120, 1440),  # minutes
    "distance": (50, 5500),  # miles
    "hour": (0, 23),
    "arr_delay": (-120, 1440),  # minutes
}


def suite() -> gx.ExpectationSuite:
    """Return what must hold before a model learns from a month of flights."""
    table = [
        gxe.ExpectTableColumnsToMatchSet(column_set=COLUMNS),
        gxe.ExpectTableRowCountToBeBetween(min_value=20_000, max_value=40_000),
    ]
    present = [gxe.ExpectColumnValuesToNotBeNull(column=name) for name in COLUMNS]
    ranges = [
        gxe.ExpectColumnValuesToBeBetween(column=name, min_value=low, max_value=high)
        for name, (low, high) in RANGES.items()
    ]
    return gx.ExpectationSuite("month", expectations=[*table, *present, *ranges])
# [end suite]


# [start validate]
def validate(
    table: pd.DataFrame, expected: gx.ExpectationSuite, detail: str = "SUMMARY"
) -> ExpectationSuiteValidationResult:
    """Hold *table* against *expected*; leave no file and print nothing.

    With the *detail* BOOLEAN_ONLY the result holds none of the values.
    """
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    asset = context.data_sources.add_pandas("memory").add_dataframe_asset("table")
    rows = asset.add_batch_definition_whole_dataframe("all rows")
    batch = rows.get_batch({"dataframe": table})
    return batch.validate(expected, result_format=detail)
# [end validate]


# [start main]
if __name__ == "__main__":
    result = validate(load(month=1), suite())
    print("success:", result.success)
    print(result.statistics)
# [end main]
