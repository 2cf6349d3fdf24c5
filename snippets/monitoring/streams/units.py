"""The same errors in minutes, in hours, and in their own standard deviation."""

import numpy as np
from race import alarms
from river import drift


# [start main]
def main() -> None:
    """Print what the page shows."""
    rng = np.random.default_rng(1)
    minutes = np.concatenate([rng.gamma(1, 12, 5000), rng.gamma(1, 15, 5000)])
    deviation = minutes[:1000].std()
    for unit, errors in {
        "minutes": minutes,
        "hours": minutes / 60,
        "deviations": minutes / deviation,
    }.items():
        for detector in (drift.PageHinkley(), drift.ADWIN()):
            found = alarms(detector, errors)
            false, after = (found < 5000).sum(), (found >= 5000).sum()
            print(f"{unit:<11}{type(detector).__name__:<12}", end="")
            print(f"{false:>4} false alarms,{after:>4} after the change")


# [end main]


if __name__ == "__main__":
    main()
