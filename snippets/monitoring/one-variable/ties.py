"""The KS test on a column of few values: its p-value is too large."""

import numpy as np
from scipy.stats import chi2_contingency, ks_2samp

SHARES = {"even": [0.25, 0.25, 0.25, 0.25], "moved": [0.22, 0.28, 0.25, 0.25]}
N = 1000
REPETITIONS = 2000
SEED = 4


# [start main]
def main() -> None:
    """Compare samples of a column with four values."""
    rng = np.random.default_rng(SEED)
    for name, shares in SHARES.items():
        ks = chi2 = 0
        for _ in range(REPETITIONS):
            one, other = rng.choice(4, N), rng.choice(4, N, p=shares)
            ks += ks_2samp(one, other, method="asymp").pvalue < 0.05
            counts = [np.bincount(sample, minlength=4) for sample in (one, other)]
            chi2 += chi2_contingency(counts).pvalue < 0.05
        rates = f"KS {ks / REPETITIONS:.1%}, chi-squared {chi2 / REPETITIONS:.1%}"
        print(f"{name}: {rates}")
# [end main]


if __name__ == "__main__":
    main()
