"""Evidently's choice of a test changes at 1,000 rows of the reference."""

import numpy as np
import pandas as pd
from evidently import DataDefinition, Dataset, Report
from evidently.presets import DataDriftPreset

SEED = 9


# [start main]
def main() -> None:
    """Let Evidently choose, for the same columns and two sizes of the reference."""
    rng = np.random.default_rng(SEED)
    rows = pd.DataFrame(
        {"number": rng.normal(size=3001), "category": rng.choice(list("abc"), 3001)}
    )
    columns = DataDefinition(
        numerical_columns=["number"], categorical_columns=["category"]
    )
    for n in (1000, 1001):
        reference, current = rows[:n], rows[2001:]
        report = Report([DataDriftPreset()]).run(
            *(Dataset.from_pandas(one, columns) for one in (current, reference))
        )
        for metric in report.dict()["metrics"][1:]:
            told = metric["config"]
            print(f"{n} rows, {told['column']}: {told['method']}, {told['threshold']}")
# [end main]


if __name__ == "__main__":
    main()
