"""Two classes, with the solution by hand."""

import numpy as np
from label_shift import label_weights

# [start main]
# 100 rows of each class; 10 of class 0 are taken for 1, 20 of class 1 for 0.
TRUTH = np.repeat([0, 0, 1, 1], [90, 10, 20, 80])
ANSWERS = np.repeat([0, 1, 0, 1], [90, 10, 20, 80])


def main() -> None:
    """Print what the page shows."""
    # Now class 1 makes up q of 1000 rows: P(answer 1) = 0.1 (1 - q) + 0.8 q.
    for q in (0.1, 0.5, 0.9):
        ones = round(1000 * (0.1 * (1 - q) + 0.8 * q))
        now = np.repeat([0, 1], [1000 - ones, ones])
        by_hand = np.array([1 - q, q]) / 0.5
        weights = label_weights(TRUTH, ANSWERS, now, 2)
        print(f"share {q}, weights {weights.round(2)}, by hand {by_hand}")


# [end main]


if __name__ == "__main__":
    main()
