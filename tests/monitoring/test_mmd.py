"""MMD: against another implementation, a closed form, its definition; bad input."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from mmd import MOST, median_distance, mmd2, mmd_test

I = np.arange(1, 13)  # noqa: E741
X = np.stack([np.sin(I), np.cos(2 * I), I / 10], axis=1)
Y = np.stack([np.sin(3 * I[:9]) + 0.5, np.cos(I[:9]), I[:9] / 7], axis=1)
ORACLE = {
    0.5: -0.03381673393308518,
    1.0: -0.041110110456495264,
    2.0: 0.0023953618927219367,
}
"""Bandwidth to what alibi-detect 0.13.0 says of X and Y.

In an environment of its own, with PyTorch on the processor, in double precision:
``alibi_detect.utils.pytorch.distance.mmd2(X, Y, GaussianRBF(sigma))``.
"""
tables = arrays(
    float, st.tuples(st.integers(2, 8), st.just(3)), elements=st.floats(-9, 9)
)


@pytest.mark.parametrize("bandwidth", ORACLE)
def test_it_is_what_another_implementation_says(bandwidth):
    assert mmd2(X, Y, bandwidth) == pytest.approx(ORACLE[bandwidth], abs=1e-12)


@given(tables, tables, st.floats(0.3, 9))
@settings(max_examples=50)
def test_it_is_its_definition(x, y, bandwidth):
    def kernel(a, b):
        return math.exp(-sum((a - b) ** 2) / (2 * bandwidth**2))

    def mean(pairs):
        found = [kernel(a, b) for a, b in pairs]
        return sum(found) / len(found)

    within = [
        mean([(a, b) for i, a in enumerate(s) for j, b in enumerate(s) if i != j])
        for s in (x, y)
    ]
    between = mean([(a, b) for a in x for b in y])
    assert mmd2(x, y, bandwidth) == pytest.approx(sum(within) - 2 * between, abs=1e-9)


@given(tables, tables)
@settings(max_examples=50)
def test_it_is_symmetric_and_blind_to_the_order_of_rows(x, y):
    found = mmd2(x, y, 1.5)
    assert mmd2(y, x, 1.5) == pytest.approx(found, abs=1e-9)
    assert mmd2(x[::-1], y, 1.5) == pytest.approx(found, abs=1e-9)


@given(tables, tables, st.floats(-5, 5), st.floats(0.1, 10))
@settings(max_examples=50)
def test_it_does_not_depend_on_the_unit(x, y, shift, scale):
    changed = mmd2(scale * x + shift, scale * y + shift, scale * 1.5)
    assert changed == pytest.approx(mmd2(x, y, 1.5), abs=1e-6)


def test_its_mean_is_the_closed_form_for_two_normal_samples():
    """E k(a, b) of normal rows is a product over the columns: Gaussian integrals."""
    rng = np.random.default_rng(1)
    columns, width, shift = 3, 1.5, np.array([1.0, 0, 0])
    factor = (width**2 / (width**2 + 2)) ** (columns / 2)
    exact = 2 * factor * (1 - math.exp(-(shift @ shift) / (2 * (width**2 + 2))))
    found = [
        mmd2(rng.normal(size=(40, 3)), rng.normal(shift, size=(60, 3)), width)
        for _ in range(300)
    ]
    error = np.std(found) / math.sqrt(len(found))
    assert abs(np.mean(found) - exact) < 4 * error
    assert error < exact / 20


def test_the_level_of_the_test_is_kept():
    """Of 400 tests without drift, 5 percent give or take three standard errors."""
    rng = np.random.default_rng(2)
    p = [
        mmd_test(*rng.normal(size=(2, 20, 2)), permutations=99, seed=i)[1]
        for i in range(400)
    ]
    assert 0.017 < np.mean(np.array(p) <= 0.05) < 0.083
    assert 0.4 < np.mean(np.array(p) <= 0.5) < 0.6


def test_the_p_value_is_never_below_what_the_permutations_can_tell():
    x = np.random.default_rng(3).normal(size=(30, 2))
    assert mmd_test(x, x + 50, permutations=19)[1] == 1 / 20


def test_the_same_rows_are_no_drift():
    assert mmd_test(X, X)[1] > 0.9


def test_the_seed_decides():
    assert mmd_test(X, Y, seed=1) == mmd_test(X, Y, seed=1)
    assert mmd_test(X, Y, seed=1)[0] == mmd_test(X, Y, seed=2)[0]


def test_the_bandwidth_is_the_median_distance():
    x, y = np.array([[0.0], [1]]), np.array([[3.0], [7]])
    assert median_distance(x, y) == 3.5  # of 1, 3, 7, 2, 6, 4
    assert mmd_test(x, y)[0] == mmd2(x, y, 3.5)


def test_a_constant_column_adds_nothing():
    more = [np.column_stack([rows, np.full(len(rows), 4.0)]) for rows in (X, Y)]
    assert mmd2(*more, 1.0) == pytest.approx(mmd2(X, Y, 1.0), abs=1e-12)


BAD = [
    (np.empty((0, 3)), Y, "two rows or more"),
    (X, Y[:1], "two rows or more"),
    (X, Y[:, :2], "the same columns"),
    (X[:, :0], Y[:, :0], "the same columns"),
    (X[:, 0], Y[:, 0], "rows and columns"),
    (np.where(X > 0.9, np.nan, X), Y, "NaN"),
    (X, np.where(Y > 0.9, np.inf, Y), "infinite"),
    (np.ones((5, 2)), np.ones((5, 2)), "most rows are the same"),
    (np.zeros((MOST, 1)), np.zeros((2, 1)), "draw fewer"),
]


@pytest.mark.parametrize(("x", "y", "message"), BAD)
def test_bad_samples_are_refused(x, y, message):
    with pytest.raises(ValueError, match=message):
        mmd_test(x, y)


@pytest.mark.parametrize("bandwidth", [0, -1, math.nan, math.inf])
def test_a_bad_bandwidth_is_refused(bandwidth):
    with pytest.raises(ValueError, match="bandwidth"):
        mmd2(X, Y, bandwidth)


def test_no_permutations_are_refused():
    with pytest.raises(ValueError, match="one permutation"):
        mmd_test(X, Y, permutations=0)
