"""Maximum mean discrepancy (MMD): a distance of two samples of many columns."""

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.spatial.distance import cdist, pdist

MOST = 5_000
"""Rows of both samples together: the table of their distances grows with the square."""


# [start mmd2]
def mmd2(x: ArrayLike, y: ArrayLike, bandwidth: float) -> float:
    """Return the unbiased estimate of the squared MMD of two samples.

    *x* and *y* have one row an observation and the same columns, scaled alike. The
    kernel is Gaussian: exp(-d² / (2 bandwidth²)) for rows d apart; *bandwidth* has
    the unit of d. Rows are independent. Without a difference the estimate is 0 on
    average, so it is below 0 about as often as above. Gretton et al. 2012, equation 3.
    ValueError: fewer than two rows, other columns, NaN, or no bandwidth above 0.
    """
    kernel, n = _kernel(x, y, bandwidth)
    return float(_estimate(kernel, np.arange(len(kernel))[None] < n)[0])
# [end mmd2]


# [start test]
def mmd_test(
    x: ArrayLike,
    y: ArrayLike,
    bandwidth: float | None = None,
    permutations: int = 199,
    seed: int = 0,
) -> tuple[float, float]:
    """Return the squared MMD of two samples and the p-value of a permutation test.

    The hypothesis is that both come from one distribution. Without a *bandwidth*, it is
    the median distance of two rows (`median_distance`). The p-value counts the
    permutations at least as far apart, and the samples themselves: it is never below
    1 / (permutations + 1) (Phipson and Smyth 2010). ValueError: as for `mmd2`.
    """
    if permutations < 1:
        raise ValueError("a test needs one permutation or more")
    width = median_distance(x, y) if bandwidth is None else bandwidth
    kernel, n = _kernel(x, y, width)
    first = np.arange(len(kernel)) < n
    copies = np.tile(first, (permutations, 1))
    shuffled = np.random.default_rng(seed).permuted(copies, axis=1)
    observed, *others = _estimate(kernel, np.vstack([first, shuffled]))
    # Sums in another order differ in their last digits.
    far = np.sum(np.array(others) >= observed - 1e-12)
    return float(observed), float((1 + far) / (1 + permutations))
# [end test]


# [start parts]
def median_distance(x: ArrayLike, y: ArrayLike) -> float:
    """Return the median distance of two rows of both samples together."""
    distance = float(np.median(pdist(np.vstack(_samples(x, y)))))
    if distance == 0:
        raise ValueError("most rows are the same: give a bandwidth of your own")
    return distance


def _kernel(x: ArrayLike, y: ArrayLike, bandwidth: float) -> tuple[NDArray, int]:
    samples = _samples(x, y)
    if not 0 < bandwidth < np.inf:
        raise ValueError("the bandwidth must be a number above 0")
    rows = np.vstack(samples)
    kernel = np.exp(cdist(rows, rows, "sqeuclidean") / (-2 * bandwidth**2))
    np.fill_diagonal(kernel, 0)  # a row is not compared with itself
    return kernel, len(samples[0])


def _estimate(kernel: NDArray, first: NDArray) -> NDArray:
    """Return the estimate for each row of *first*, which says what is in sample one."""
    first = first.astype(float)
    n, m = first[0].sum(), (1 - first[0]).sum()
    within = ((first @ kernel) * first).sum(axis=1)
    cross = first @ kernel.sum(axis=0) - within
    other = kernel.sum() - within - 2 * cross
    return within / (n * (n - 1)) + other / (m * (m - 1)) - 2 * cross / (n * m)
# [end parts]


# [start checks]
def _samples(x: ArrayLike, y: ArrayLike) -> tuple[NDArray, NDArray]:
    samples = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if any(one.ndim != 2 for one in samples):
        raise ValueError("a sample is a table: rows and columns")
    if samples[0].shape[1] != samples[1].shape[1] or not samples[0].shape[1]:
        raise ValueError("both samples need the same columns, one or more")
    if min(map(len, samples)) < 2:
        raise ValueError("a sample needs two rows or more")
    if not all(np.isfinite(one).all() for one in samples):
        raise ValueError("a sample holds NaN or an infinite value: drop those rows")
    if sum(map(len, samples)) > MOST:
        raise ValueError(f"more than {MOST} rows: draw fewer of them at random")
    return samples
# [end checks]


# [start main]
def main() -> None:
    """Turn a cloud: each column stays as it was, together they do not."""
    from scipy.stats import ks_2samp

    rng = np.random.default_rng(2)
    before = rng.multivariate_normal([0, 0], [[1, 0.8], [0.8, 1]], 200)
    after = rng.multivariate_normal([0, 0], [[1, -0.8], [-0.8, 1]], 200)
    print("KS of each column: p =", ks_2samp(before, after, axis=0).pvalue.round(2))
    print("MMD: {:.3f}, p = {:.3f}".format(*mmd_test(before, after)))
    print(f"MMD, kernel of bandwidth 1: {mmd2(before, after, 1):.3f}")
    halves = before[::2], before[1::2]
    print("MMD of two halves: {:.3f}, p = {:.3f}".format(*mmd_test(*halves)))


if __name__ == "__main__":
    main()
# [end main]
