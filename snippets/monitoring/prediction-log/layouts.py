"""The same month of predictions in five layouts, by size."""

from io import BytesIO

import pandas as pd
from departures import departures
from flights import FEATURES, load, train
from log_month import predictions


def size(rows: pd.DataFrame) -> int:
    """Return the bytes of *rows* as one Parquet file."""
    file = BytesIO()
    rows.to_parquet(file, index=False)
    return len(file.getvalue())


# [start main]
def main() -> None:
    """Print what the page shows."""
    wide = predictions(departures(2), train(load(1)), "1")
    keys = [name for name in wide.columns if name not in FEATURES]
    payload = wide[FEATURES].to_json(orient="records", lines=True).splitlines()
    sizes = {
        "wide": size(wide),
        "long": size(wide.melt(keys, var_name="feature", value_name="value")),
        "JSON in a column": size(wide[keys].assign(features=payload)),
        "ids only": size(wide[keys]),
        "lines of JSON": len(wide.to_json(orient="records", lines=True)),
    }
    for layout, bytes_ in sizes.items():
        print(f"{layout:<18}{bytes_ / sizes['wide']:.1f}")


# [end main]


if __name__ == "__main__":
    main()
