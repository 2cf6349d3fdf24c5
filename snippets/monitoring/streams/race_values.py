"""False alarms and delay on streams of numbers, for the detectors that take them."""

import numpy as np
from race import alarms
from river import drift

CHANGE, LENGTH, STREAMS = 1500, 1800, 5
DETECTORS = {
    "ADWIN": drift.ADWIN,
    "PageHinkley": drift.PageHinkley,
    "KSWIN": lambda: drift.KSWIN(seed=1),
    "KSWIN, alpha 0.0001": lambda: drift.KSWIN(alpha=0.0001, seed=1),
}


# [start main]
def main() -> None:
    """Print what the page shows."""
    for name, make in DETECTORS.items():
        false, delays = 0, []
        for seed in range(STREAMS):
            stream = np.random.default_rng(seed).normal(size=LENGTH)
            stream[CHANGE:] += 1  # standard deviation
            found = alarms(make(), stream)
            false += (found < CHANGE).sum()
            delays += [*found[found >= CHANGE][:1] - CHANGE]
        rate = false / STREAMS / CHANGE * 1000
        delays = sorted(map(int, delays))
        print(f"{name:<20}{rate:>5.1f} false alarms in 1,000, delays {delays}")


# [end main]


if __name__ == "__main__":
    main()
