"""The flights of one day share their weather: they are not independent rows."""

import numpy as np
from scipy.stats import ks_2samp
from year import load_year

REPETITIONS = 200
DAYS = 10
SEED = 8


# [start main]
def main() -> None:
    """Compare ten days with ten others of one year, drawn at random: no drift."""
    rng = np.random.default_rng(SEED)
    groups = load_year().groupby("date")["dep_delay"]
    days = [delays.to_numpy() for _, delays in groups]
    rows = np.concatenate(days)
    alarms = {"whole days": 0, "single rows": 0, "means of days": 0}
    for _ in range(REPETITIONS):
        chosen = [days[i] for i in rng.choice(len(days), 2 * DAYS, replace=False)]
        one, other = chosen[:DAYS], chosen[DAYS:]
        alarms["whole days"] += differ(np.concatenate(one), np.concatenate(other))
        mixed = rng.choice(rows, 2 * 9000, replace=False)
        alarms["single rows"] += differ(mixed[:9000], mixed[9000:])
        means = [np.array([day.mean() for day in half]) for half in (one, other)]
        alarms["means of days"] += differ(*means)
    for rows_of, count in alarms.items():
        print(f"{rows_of}: false alarms {count / REPETITIONS:.1%}")
# [end main]


# [start differ]
def differ(one: np.ndarray, other: np.ndarray) -> bool:
    """Tell whether the KS test calls two samples different at the level 0.05."""
    return ks_2samp(one, other, method="asymp").pvalue < 0.05
# [end differ]


if __name__ == "__main__":
    main()
