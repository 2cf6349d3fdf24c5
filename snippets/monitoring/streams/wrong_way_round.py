"""A model gets worse, and DDM is told of right answers instead of wrong ones."""

import numpy as np
from race import alarms
from river import drift


# [start main]
def main() -> None:
    """Print what the page shows."""
    rng = np.random.default_rng(1)
    wrong = np.concatenate([rng.random(2000) < 0.1, rng.random(2000) < 0.3])
    for what, stream in {"1 is wrong": wrong, "1 is right": ~wrong}.items():
        for detector in (drift.binary.DDM(), drift.ADWIN()):
            found = alarms(detector, stream)
            name = type(detector).__name__
            print(f"{what}, {name}: alarms at {found.tolist()}")


# [end main]


if __name__ == "__main__":
    main()
