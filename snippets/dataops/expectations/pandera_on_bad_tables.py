"""Give each bad table to two schemas of pandera; the second asks for more."""

import pandas as pd
import pandera.pandas as pa
from bad_tables import bad_tables

# [start schemas]
COLUMNS = {
    "flight": pa.Column(int),
    "dep_delay": pa.Column(float, pa.Check.in_range(-120, 1440)),
    "origin": pa.Column(str, pa.Check.isin(["EWR", "JFK", "LGA"])),
}
PLAIN = pa.DataFrameSchema(COLUMNS)
MORE = pa.DataFrameSchema(
    COLUMNS,
    unique=["flight"],
    checks=pa.Check(lambda table: len(table) >= 20_000, name="rows"),
)
# [end schemas]


# [start main]
def word(schema: pa.DataFrameSchema, table: pd.DataFrame) -> str:
    """Return pass, or the first check that failed."""
    try:
        schema.validate(table, lazy=True)
    except pa.errors.SchemaErrors as refused:
        return refused.failure_cases["check"].iloc[0]
    return "pass"


if __name__ == "__main__":
    for wrong, table in bad_tables().items():
        print(f"{wrong:20} {word(PLAIN, table):28} {word(MORE, table)}")
# [end main]
