"""What the functions of this page say to data that they cannot use."""

import numpy as np
from closed_form import ANSWERS, TRUTH
from estimate import calibrator, expected_accuracy
from label_shift import label_weights

ONE = np.array([1])


# [start main]
def main() -> None:
    """Print what the page shows."""
    nothing = np.array([], dtype=int)
    for what, call in {
        "an empty window": lambda: label_weights(TRUTH, ANSWERS, nothing, 2),
        "one row": lambda: label_weights(TRUTH, ANSWERS, ONE, 2),
        "a new class": lambda: label_weights(TRUTH, ANSWERS, ONE * 2, 2),
        "a class without rows": lambda: label_weights(TRUTH, ANSWERS, ONE, 3),
        "always the same answer": lambda: label_weights(TRUTH, TRUTH * 0, ONE, 2),
        "no probability": lambda: expected_accuracy(ONE, np.array([np.nan])),
        "a score instead of one": lambda: expected_accuracy(ONE, np.array([1.7])),
        "nothing to calibrate on": lambda: calibrator(nothing, nothing),
    }.items():
        try:
            print(f"{what}: {call().round(2)}")
        except ValueError as error:
            print(f"{what}: ValueError: {error}")


# [end main]


if __name__ == "__main__":
    main()
