"""March against September with Evidently: one row more, and other tests are used."""

from evidently import DataDefinition, Dataset, Report
from evidently.presets import DataDriftPreset
from flights import FEATURES, load


# [start main]
def main() -> None:
    """Print what the page shows."""
    columns = DataDefinition(numerical_columns=FEATURES)
    march, september = load(3)[FEATURES], load(9)[FEATURES]
    current = Dataset.from_pandas(september, columns)
    for rows in (1000, 1001):
        reference = march.sample(rows, random_state=1)
        report = Report([DataDriftPreset()])
        result = report.run(current, Dataset.from_pandas(reference, columns)).dict()
        count, *features = result["metrics"]
        print(rows, "reference rows,", int(count["value"]["count"]), "features drift:")
        for one in features:
            told = one["config"]
            print(f"  {told['column']:<10}{told['method']:<31}{one['value']:.2g}")


# [end main]


if __name__ == "__main__":
    main()
