"""Rare categories: the chi-squared test sees nothing, permuted rows do."""

import numpy as np
from categories import compare
from scipy.stats import chi2_contingency

COMMON = 0.7
RARE = 30
N = 50
REPETITIONS = 200
SEED = 7


# [start main]
def main() -> None:
    """Count alarms of both ways: one common category, and thirty rare ones."""
    rng = np.random.default_rng(SEED)
    same = np.array([COMMON] + [(1 - COMMON) / RARE] * RARE)
    # Five of the rare ones become common.
    moved = np.array([COMMON - 0.25] + [0.06] * 5 + [0.01] * (RARE - 5))
    for name, shares in (("same", same), ("moved", moved)):
        asymptotic = permuted = 0
        for _ in range(REPETITIONS):
            one, other = (rng.choice(RARE + 1, N, p=p) for p in (same, shares))
            counts = [np.bincount(rows, minlength=RARE + 1) for rows in (one, other)]
            kept = np.array(counts)[:, np.any(counts, axis=0)]
            asymptotic += chi2_contingency(kept).pvalue < 0.05
            permuted += compare(one, other).p_value < 0.05
        print(f"{name}: chi-squared {asymptotic / REPETITIONS:.0%},"
              f" permuted {permuted / REPETITIONS:.0%}")
# [end main]


if __name__ == "__main__":
    main()
