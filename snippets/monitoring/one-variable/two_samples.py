"""Chi-squared: the form for two samples, and the one that takes one for the truth."""

import numpy as np
from scipy.stats import chi2, chi2_contingency, chisquare

N = 1000
REPETITIONS = 2000
SEED = 5


# [start main]
def main() -> None:
    """Count false alarms at the level 0.05: both samples have the same shares."""
    rng = np.random.default_rng(SEED)
    print("categories  chisquare  in theory  chi2_contingency")
    for k in (3, 5, 10):
        wrong = right = 0
        for _ in range(REPETITIONS):
            reference, current = rng.multinomial(N, np.full(k, 1 / k), size=2)
            wrong += chisquare(f_obs=current, f_exp=reference).pvalue < 0.05
            right += chi2_contingency([reference, current]).pvalue < 0.05
        # Its statistic is twice the right one, since both samples vary.
        theory = chi2.sf(chi2.isf(0.05, k - 1) / 2, k - 1)
        print(f"{k:10}  {wrong / REPETITIONS:9.1%}  {theory:9.1%}"
              f"  {right / REPETITIONS:16.1%}")
# [end main]


if __name__ == "__main__":
    main()
