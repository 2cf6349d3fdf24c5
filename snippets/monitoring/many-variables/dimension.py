"""The same shift, among more and more columns that did not move: MMD loses it."""

import numpy as np
from mmd import mmd_test

N, SHIFT = 100, 0.5
REPETITIONS = 60
SEED = 12


# [start main]
def main() -> None:
    """Move the first column by half a standard deviation, and add noise columns."""
    rng = np.random.default_rng(SEED)
    print("columns  found, moved  found, not moved")
    for columns in (2, 10, 50, 200):
        rates = []
        for shift in (SHIFT, 0):
            moved = np.r_[shift, np.zeros(columns - 1)]
            alarms = 0
            for number in range(REPETITIONS):
                x, y = rng.normal(size=(2, N, columns))
                p = mmd_test(x, y + moved, permutations=99, seed=number)[1]
                alarms += p <= 0.05
            rates.append(alarms / REPETITIONS)
        print("{:7}  {:12.0%}  {:16.0%}".format(columns, *rates))
# [end main]


if __name__ == "__main__":
    main()
