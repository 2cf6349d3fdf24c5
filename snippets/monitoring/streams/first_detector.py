"""Ask after each answer of a model whether its error rate has changed."""

import numpy as np
from river import drift


# [start main]
def main() -> None:
    """Print what the page shows."""
    rng = np.random.default_rng(1)
    wrong = np.concatenate([rng.random(2000) < 0.1, rng.random(1000) < 0.3])
    detector = drift.ADWIN()
    for i, one in enumerate(wrong):
        detector.update(one)
        if detector.drift_detected:
            print(f"alarm at {i}: {detector.width:.0f} answers are kept,", end=" ")
            print(f"their error rate is {detector.estimation:.2f}")


# [end main]


if __name__ == "__main__":
    main()
