"""Two windows of one categorical column: what is new, and whether shares moved."""

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass

import numpy as np
from scipy.stats import MonteCarloMethod, chi2_contingency
from scipy.stats.contingency import association, expected_freq

FEW = 5
"""Expected rows in a cell below which the chi-squared distribution is not relied on."""


# [start comparison]
@dataclass(frozen=True)
class Comparison:
    """What two windows of a categorical column have in common."""

    new: tuple[Hashable, ...]
    """Categories that the reference does not have."""
    gone: tuple[Hashable, ...]
    """Categories that only the reference has."""
    p_value: float
    """Of the hypothesis that both windows have the same shares."""
    cramers_v: float
    """Effect size: 0 for equal shares, 1 for no category in common."""
    permuted: bool
    """Whether rows were permuted, since a category has few of them."""
# [end comparison]


# [start compare]
def compare(reference: Iterable, current: Iterable, seed: int = 0) -> Comparison:
    """Compare the categories of two windows; each row counts once.

    The chi-squared test of homogeneity (Pearson). Where a cell expects fewer than FEW
    rows, its p-value comes from 1999 permutations of the rows, drawn with *seed*.
    ValueError: an empty window, or a missing value (None or NaN).
    """
    before, after = _counts(reference, "reference"), _counts(current, "current")
    names = list(before | after)
    table = np.array([[one[name] for name in names] for one in (before, after)])
    permuted = len(names) > 1 and bool((expected_freq(table) < FEW).any())
    method = MonteCarloMethod(n_resamples=1999, rng=seed) if permuted else None
    return Comparison(
        new=tuple(name for name in names if name not in before),
        gone=tuple(name for name in names if name not in after),
        p_value=float(chi2_contingency(table, correction=False, method=method).pvalue),
        cramers_v=float(association(table)) if len(names) > 1 else 0.0,
        permuted=permuted,
    )
# [end compare]


# [start counts]
def _counts(window: Iterable, name: str) -> Counter:
    values = list(window)
    if not values:
        raise ValueError(f"{name} is empty")
    if any(one is None or one != one for one in values):  # NaN is not equal to itself
        raise ValueError(f"{name} holds missing values: give them a name of their own")
    return Counter(values)
# [end counts]


# [start main]
def main() -> None:
    """Compare the carriers of two months with those of January."""
    from year import load_year

    flights = load_year()
    newark = flights[flights["origin"] == "EWR"]
    carriers = dict(list(newark.groupby(newark["date"].dt.month)["carrier"]))
    for month in (2, 4):
        found = compare(carriers[1], carriers[month])
        print(f"month {month}: new {found.new}, gone {found.gone},"
              f" p = {found.p_value:.1g}, V = {found.cramers_v:.3f}")


if __name__ == "__main__":
    main()
# [end main]
