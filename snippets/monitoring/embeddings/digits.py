"""Images of digits: three ways in which a camera changes, and who sees it."""

import numpy as np
from mmd import mmd_test
from sklearn.datasets import load_digits
from two_sample import classifier_test


# [start main]
def main() -> None:
    """Print what the page shows."""
    images = np.random.default_rng(0).permutation(load_digits().images)
    reference, current = images[:300], images[300:600]
    for what, changed in {
        "nothing": current,
        "one pixel to the right": np.roll(current, 1, axis=2),
        "darker": current * 0.8,
        "noise": current + np.random.default_rng(1).normal(0, 2, current.shape),
    }.items():
        pair = reference.reshape(300, -1), changed.reshape(300, -1)
        auc, p = classifier_test(*pair, permutations=19)
        _, p_mmd = mmd_test(*pair)
        print(f"{what:<23}AUC {auc:.2f}, p {p:.2f}; MMD: p {p_mmd:.3f}")


# [end main]


if __name__ == "__main__":
    main()
