"""The Kolmogorov-Smirnov test of many columns at once."""

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import kolmogorov


# [start ks]
def ks_columns(x: ArrayLike, y: ArrayLike) -> tuple[NDArray, NDArray]:
    """Return the KS distance of each column of two tables, and its p-value.

    The distances are those of ``scipy.stats.ks_2samp(x, y, axis=0)``. The p-values come
    from Kolmogorov's limit for many rows; for ties they are too large. Rows are
    independent, some fifty or more in each table.
    ValueError: an empty table, NaN, or other columns.
    """
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 2 or y.ndim != 2 or x.shape[1] != y.shape[1]:
        raise ValueError("both need rows, and the same columns")
    rows = np.concatenate([x, y])
    if not (len(x) and len(y)) or np.isnan(rows).any():
        raise ValueError("a table is empty or holds NaN")
    order = rows.argsort(axis=0)
    gaps = np.where(order < len(x), 1 / len(x), -1 / len(y)).cumsum(axis=0)
    # Between equal values there is no place to look at.
    ordered = np.take_along_axis(rows, order, axis=0)
    gaps[:-1][ordered[:-1] == ordered[1:]] = 0
    distances = np.abs(gaps).max(axis=0)
    return distances, kolmogorov(np.sqrt(len(x) * len(y) / len(rows)) * distances)
# [end ks]


# [start alarm]
def any_column(x: ArrayLike, y: ArrayLike, level: float = 0.05) -> bool:
    """Tell whether any column drifted, by KS and Bonferroni at this *level*."""
    p = ks_columns(x, y)[1]
    return bool(p.min() < level / len(p))
# [end alarm]


# [start main]
def main() -> None:
    """Compare the inputs of the flights model in two months."""
    from flights import FEATURES, load

    distances, p = ks_columns(load(1)[FEATURES], load(2)[FEATURES])
    for name, *found in zip(FEATURES, distances, p, strict=True):
        print("{}: D = {:.3f}, p = {:.1g}".format(name, *found))
    print("any column:", any_column(load(1)[FEATURES], load(2)[FEATURES]))


if __name__ == "__main__":
    main()
# [end main]
