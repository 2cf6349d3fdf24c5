"""A service restarts in the middle of a change, with and without its state."""

import pickle

import numpy as np
from race import alarms
from river import drift


# [start main]
def main() -> None:
    """Print what the page shows."""
    rng = np.random.default_rng(1)
    wrong = np.concatenate([rng.random(2000) < 0.1, rng.random(2000) < 0.2])
    before, after = wrong[:2050], wrong[2050:]
    detector = drift.ADWIN()
    print("before the restart:", alarms(detector, before))
    kept = pickle.loads(pickle.dumps(detector))
    print("state kept:", alarms(kept, after) + 2050)
    print("state lost:", alarms(drift.ADWIN(), after) + 2050)


# [end main]


if __name__ == "__main__":
    main()
