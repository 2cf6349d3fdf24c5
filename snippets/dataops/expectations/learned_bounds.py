"""Learn bounds from January; count what they refuse of sound and broken months."""

from collections import Counter

import great_expectations as gx
import great_expectations.expectations as gxe
import pandas as pd
from flights import load
from flights_suite import COLUMNS, validate


# [start rules]
def rules(reference: pd.DataFrame) -> list[gxe.Expectation]:
    """Return four ways to learn bounds, as one expectation a column and way."""
    learned = []
    for name in COLUMNS:
        values = reference[name]
        mean, sd = values.mean(), values.std()
        error = sd / len(values) ** 0.5
        low, high = values.quantile([0.005, 0.995])
        each, total = gxe.ExpectColumnValuesToBeBetween, gxe.ExpectColumnMeanToBeBetween
        for rule, kind, least, most, share in [
            ("extremes", each, values.min(), values.max(), {}),
            ("99 %", each, low, high, {"mostly": 0.98}),
            ("mean 3 errors", total, mean - 3 * error, mean + 3 * error, {}),
            ("mean 1 sd", total, mean - sd, mean + sd, {}),
        ]:
            bounds = {"column": name, "min_value": least, "max_value": most}
            learned.append(kind(**bounds, **share, meta={"rule": rule}))
    return learned
# [end rules]


# [start faults]
FAULTS = {
    "none": lambda month: month,
    "arr_delay in seconds": lambda month: month.assign(arr_delay=month.arr_delay * 60),
    "distance in km": lambda month: month.assign(distance=month.distance * 1.609),
    "hour in UTC": lambda month: month.assign(hour=(month.hour + 5) % 24),
    "dep_delay always 0": lambda month: month.assign(dep_delay=0.0),
}
# [end faults]


# [start main]
if __name__ == "__main__":
    suite = gx.ExpectationSuite("learned", expectations=rules(load(month=1)))
    ways = ["extremes", "99 %", "mean 3 errors", "mean 1 sd"]
    months = [load(month) for month in range(2, 13)]
    print(f"{'months refused, of 11':22}", *(f"{way:>13}" for way in ways))
    for fault, breaks in FAULTS.items():
        refusals = Counter()
        for month in months:
            result = validate(breaks(month), suite, detail="BOOLEAN_ONLY")
            failed = [one for one in result.results if not one.success]
            refusals.update({one.expectation_config.meta["rule"] for one in failed})
        print(f"{fault:22}", *(f"{refusals[way]:13}" for way in ways))
# [end main]
