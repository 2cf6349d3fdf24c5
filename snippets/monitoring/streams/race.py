"""False alarms and delay of each detector, on streams whose change is known."""

from collections.abc import Callable

import numpy as np
from river import drift

# [start detectors]
CHANGE, LENGTH, STREAMS = 2000, 4000, 20
DETECTORS = [  # all with the defaults of River, and the bit that they get for an error
    (drift.ADWIN, 1),
    (drift.binary.DDM, 1),
    (drift.binary.EDDM, 1),
    (drift.binary.FHDDM, 1),
    (drift.binary.FHDDM, 0),
    (drift.binary.HDDMA, 1),
    (drift.binary.HDDMW, 1),
    (drift.PageHinkley, 1),
]
# [end detectors]


# [start alarms]
def alarms(detector: object, stream: np.ndarray) -> np.ndarray:
    """Return the positions at which *detector* says that something changed."""
    found = []
    for i, value in enumerate(stream.tolist()):
        detector.update(value)
        if detector.drift_detected:
            found.append(i)
    return np.array(found, dtype=int)


def race(make: Callable, bit: int, after: float) -> tuple[float, float, float]:
    """Return false alarms in 1,000 answers, share of streams missed, median delay.

    The error rate is 0.1 up to CHANGE, then *after*; stream number r has the seed r.
    """
    rate = np.where(np.arange(LENGTH) < CHANGE, 0.1, after)
    false, delays = 0, []
    for seed in range(STREAMS):
        wrong = np.random.default_rng(seed).random(LENGTH) < rate
        found = alarms(make(), wrong == bit)
        false += (found < CHANGE).sum()
        delays += [*found[found >= CHANGE][:1] - CHANGE]
    delay = np.median(delays) if delays else np.nan
    return false / STREAMS / CHANGE * 1000, 1 - len(delays) / STREAMS, delay


# [end alarms]


# [start main]
def main() -> None:
    """Print what the page shows."""
    print(f"{'':<12}false/1000    to 0.15           to 0.30")
    print(f"{'':<25}missed   delay    missed   delay")
    for make, bit in DETECTORS:
        false, *small = race(make, bit, 0.15)
        _, *large = race(make, bit, 0.30)
        name = make.__name__ + ", 0" * (not bit)
        cells = [f"{missed:>10.2f}{delay:>8.0f}" for missed, delay in (small, large)]
        print(f"{name:<12}{false:>9.2f}", *cells, sep="")


# [end main]


if __name__ == "__main__":
    main()
