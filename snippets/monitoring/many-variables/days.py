"""One stable feature, tested each day of a month: time is a multiplicity, too."""

import numpy as np
from columns import ks_columns

DAYS, N = 30, 500
REPETITIONS = 500
SEED = 11


# [start main]
def main() -> None:
    """Count the months in which any day raises an alarm, and the alarms a month."""
    rng = np.random.default_rng(SEED)
    p = np.array([
        ks_columns(rng.normal(size=(N, DAYS)), rng.normal(size=(N, DAYS)))[1]
        for _ in range(REPETITIONS)
    ])
    for level in (0.05, 0.05 / DAYS):
        alarms = (p < level).sum(axis=1)
        print(f"level {level:.4f}: {np.mean(alarms > 0):.0%} of the months,"
              f" {alarms.mean():.2f} alarms a month, at most {alarms.max()}")
# [end main]


if __name__ == "__main__":
    main()
