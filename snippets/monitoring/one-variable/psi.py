"""The population stability index (PSI): how far one distribution is from another."""

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.stats import chi2

EMPTY = 0.5
"""Rows that an empty bin counts for, since the logarithm of zero is not a number."""


# [start psi]
def psi(reference: ArrayLike, current: ArrayLike, bins: int = 10) -> float:
    """Return the PSI of *current* against *reference*: two samples of one number.

    The bins hold equal shares of *reference*; where values are tied, there are fewer
    bins. 0 means equal shares; there is no unit and no upper limit.
    ValueError: a sample that is empty or holds NaN, or a *reference* of one value.
    """
    reference, current = _checked(reference, "reference"), _checked(current, "current")
    edges = edges_of(reference, bins)
    counts = [np.bincount(np.searchsorted(edges, sample, side="left"),
                          minlength=len(edges) + 1) for sample in (reference, current)]
    return psi_of_counts(*counts)
# [end psi]


# [start counts]
def psi_of_counts(reference: ArrayLike, current: ArrayLike) -> float:
    """Return the PSI of two counts over the same bins or categories.

    The sum over the bins of (q - p) ln(q / p), with p and q the shares of *reference*
    and *current*: the symmetrised Kullback-Leibler divergence of Jeffreys (1946).
    A bin that is empty in one of them counts as EMPTY rows there.
    ValueError: no rows, a negative count, or counts of different lengths.
    """
    both = np.array([reference, current], dtype=float)
    if not (both >= 0).all() or not both.sum(axis=1).all():
        raise ValueError("counts must not be negative, and not all zero")
    filled = both[:, both.any(axis=0)]
    p, q = np.where(filled == 0, EMPTY, filled) / both.sum(axis=1, keepdims=True)
    return float(((q - p) * np.log(q / p)).sum())
# [end counts]


# [start limit]
def psi_limit(n: int, m: int, bins: int = 10, alpha: float = 0.05) -> float:
    """Return the PSI that *n* and *m* rows exceed with probability *alpha*, undrifted.

    Without drift PSI / (1/n + 1/m) is nearly chi-squared with bins - 1 degrees of
    freedom (Yurdakul and Naranjo 2020): rows are independent, bins hold some ten rows.
    ValueError: fewer than one row or two bins.
    """
    if min(n, m) < 1 or bins < 2:
        raise ValueError("a limit needs rows in both samples, and two bins or more")
    return float(chi2.isf(alpha, bins - 1) * (1 / n + 1 / m))
# [end limit]


# [start edges]
def edges_of(reference: ArrayLike, bins: int = 10) -> NDArray[np.float64]:
    """Return the values between the bins: quantiles of *reference*, each once."""
    values = _checked(reference, "reference")
    if bins < 2:
        raise ValueError("PSI needs two bins or more")
    edges = np.unique(np.quantile(values, np.arange(1, bins) / bins, method="lower"))
    edges = edges[edges < values.max()]
    if not edges.size:
        raise ValueError(
            "reference has one value, or nearly so: no quantile parts it into bins"
        )
    return edges


def _checked(sample: ArrayLike, name: str) -> NDArray[np.float64]:
    values = np.asarray(sample, dtype=float)
    if values.ndim != 1 or not values.size:
        raise ValueError(f"{name} must be a list of numbers that is not empty")
    if np.isnan(values).any():
        raise ValueError(f"{name} holds NaN: drop missing values, and count them apart")
    return values
# [end edges]


# [start main]
def main() -> None:
    """Compare the departure delays of two months with those of January."""
    from flights import load

    january = load(1)["dep_delay"]
    for month in (2, 7):
        delays = load(month)["dep_delay"]
        limit = psi_limit(len(january), len(delays))
        print(f"month {month}: PSI {psi(january, delays):.3f}, by chance {limit:.4f}")
    few = load(2)["dep_delay"].sample(50, random_state=1)
    print(f"50 flights of February: PSI {psi(january, few):.3f}, by chance"
          f" {psi_limit(len(january), len(few)):.3f}")


if __name__ == "__main__":
    main()
# [end main]
