"""The same conditions as a schema of pandera."""

import pandas as pd
import pandera.pandas as pa
from flights import load


# [start schema]
class Month(pa.DataFrameModel):
    """What must hold before a model learns from a month of flights."""

    dep_delay: float = pa.Field(in_range={"min_value": -120, "max_value": 1440})
    distance: float = pa.Field(in_range={"min_value": 50, "max_value": 5500})
    hour: float = pa.Field(in_range={"min_value": 0, "max_value": 23})
    arr_delay: float = pa.Field(in_range={"min_value": -120, "max_value": 1440})

    @pa.dataframe_check
    @classmethod
    def enough_rows(cls, flights: pd.DataFrame) -> bool:
        """Return whether it can be one whole month."""
        return 20_000 <= len(flights) <= 40_000

    class Config:
        """Settings of the schema."""

        strict = True  # no column besides these
# [end schema]


# [start main]
if __name__ == "__main__":
    january = Month.validate(load(month=1), lazy=True)
    print(len(january), "flights in January, all valid")
    may = load(month=5)
    try:
        Month.validate(may.assign(arr_delay=may["arr_delay"] * 60), lazy=True)
    except pa.errors.SchemaErrors as refused:
        cases = refused.failure_cases
        print(cases.groupby(["column", "check"], dropna=False).size().to_string())
        print(cases[["column", "failure_case", "index"]].head(3).to_string())
# [end main]
