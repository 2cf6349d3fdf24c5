"""PSI: against its definition, against its known distribution, and on bad input."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from psi import EMPTY, edges_of, psi, psi_limit, psi_of_counts
from scipy.stats import chi2, entropy, kstest

counts = st.lists(st.integers(0, 1000), min_size=2, max_size=12).filter(any)
numbers = st.floats(-1e6, 1e6)
samples = st.lists(numbers, min_size=5, max_size=60).filter(lambda x: len(set(x)) > 3)


def test_by_hand():
    by_hand = 0.2 * math.log(0.7 / 0.5) - 0.2 * math.log(0.3 / 0.5)
    assert psi_of_counts([50, 50], [70, 30]) == pytest.approx(by_hand)


@given(st.lists(st.tuples(st.integers(1, 99), st.integers(1, 99)), min_size=2))
def test_it_is_the_sum_of_both_divergences(pairs):
    p, q = zip(*pairs, strict=True)
    both = entropy(p, q) + entropy(q, p)
    assert psi_of_counts(p, q) == pytest.approx(both, abs=1e-9)


@given(counts, st.integers(2, 9))
def test_the_same_shares_are_no_drift(rows, times):
    scaled = [times * one for one in rows]
    assert psi_of_counts(rows, scaled) == pytest.approx(0, abs=1e-12)


@given(st.data(), counts)
def test_it_is_symmetric_not_negative_and_blind_to_order(data, one):
    size = len(one)
    lists = st.lists(st.integers(0, 1000), min_size=size, max_size=size).filter(any)
    other = data.draw(lists)
    found = psi_of_counts(one, other)
    order = data.draw(st.permutations(range(size)))
    assert psi_of_counts(other, one) == pytest.approx(found)
    shuffled = [[rows[i] for i in order] for rows in (one, other)]
    assert psi_of_counts(*shuffled) == pytest.approx(found)
    if all(one) and all(other):
        assert found >= 0


def test_an_empty_bin_counts_as_half_a_row():
    expected = sum(
        (q - p) * math.log(q / p) for p, q in [(EMPTY / 10, 0.5), (1.0, 0.5)]
    )
    assert psi_of_counts([0, 10], [5, 5]) == pytest.approx(expected)
    assert math.isfinite(expected)


def test_a_bin_that_is_empty_in_both_says_nothing():
    assert psi_of_counts([3, 0, 7], [4, 0, 6]) == psi_of_counts([3, 7], [4, 6])


@given(samples)
def test_a_sample_has_not_drifted_from_itself(rows):
    assert psi(rows, rows) == pytest.approx(0, abs=1e-12)


@given(samples, samples, st.sampled_from([np.cbrt, np.arctan, lambda x: 2 * x + 1]))
@settings(max_examples=50)
def test_only_the_order_of_values_matters(reference, current, change):
    """As long as the change keeps it: of floats, very near ones become one."""
    both = np.array([*reference, *current])
    if len(set(change(both))) == len(set(both)):
        moved = psi(change(np.array(reference)), change(np.array(current)))
        assert moved == pytest.approx(psi(reference, current))


@given(samples, st.integers(2, 12))
def test_bins_hold_equal_shares(rows, bins):
    edges = edges_of(rows, bins)
    assert 1 <= len(edges) < bins
    assert (np.diff(edges) > 0).all()
    found = np.bincount(np.searchsorted(edges, rows), minlength=len(edges) + 1)
    assert found.sum() == len(rows)
    assert (found > 0).all()


def test_without_ties_the_bins_are_deciles():
    edges = edges_of(np.arange(1000))
    found = np.bincount(np.searchsorted(edges, np.arange(1000)))
    assert len(found) == 10
    assert abs(found - 100).max() <= 1


def test_its_mean_without_drift_is_the_published_one():
    """(bins - 1)(1/n + 1/m); four standard errors of 1,000 repetitions."""
    rng = np.random.default_rng(1)
    n, m = 1000, 3000
    found = [psi(rng.normal(size=n), rng.normal(size=m)) for _ in range(1000)]
    scale = 1 / n + 1 / m
    assert abs(np.mean(found) - 9 * scale) < 4 * scale * math.sqrt(18 / 1000)


def test_its_distribution_without_drift_is_chi_squared():
    rng = np.random.default_rng(2)
    n = 2000
    found = [psi(*rng.normal(size=(2, n))) / (2 / n) for _ in range(500)]
    assert kstest(found, chi2(9).cdf).pvalue > 0.01


def test_the_limit_is_exceeded_as_often_as_it_says():
    rng = np.random.default_rng(3)
    limit = psi_limit(1000, 1000)
    above = [psi(*rng.normal(size=(2, 1000))) > limit for _ in range(1000)]
    assert 0.03 < np.mean(above) < 0.075


BAD = [
    (psi, ([], [1, 2]), "reference must be a list of numbers that is not empty"),
    (psi, ([1, 2], []), "current must be a list of numbers that is not empty"),
    (psi, ([1, math.nan], [1]), "reference holds NaN"),
    (psi, ([1, 2], [math.nan]), "current holds NaN"),
    (psi, ([5, 5, 5], [5, 6]), "reference has one value"),
    (psi, ([5], [5, 6]), "reference has one value"),
    (psi, ([[1, 2]], [1]), "reference must be a list of numbers"),
    (psi, ([1, 2, 3], [1], 1), "two bins or more"),
    (psi, (["a", "b"], [1]), "could not convert string"),
    (psi_of_counts, ([0, 0], [1, 2]), "not all zero"),
    (psi_of_counts, ([], []), "not all zero"),
    (psi_of_counts, ([1, -1], [1, 2]), "must not be negative"),
    (psi_of_counts, ([1, 2], [1, 2, 3]), "inhomogeneous|same length|shape"),
    (psi_limit, (0, 5), "needs rows"),
    (psi_limit, (5, 5, 1), "two bins"),
]


@pytest.mark.parametrize(("function", "arguments", "message"), BAD)
def test_bad_input_is_refused(function, arguments, message):
    with pytest.raises(ValueError, match=message):
        function(*arguments)


def test_one_current_row_has_an_answer():
    assert math.isfinite(psi(range(100), [3]))


def test_a_constant_current_column_has_an_answer():
    assert psi(range(100), [3] * 50) > 1


def test_values_outside_the_reference_fall_into_the_outer_bins():
    assert psi(range(100), [math.inf, -math.inf]) == psi(range(100), [99, 0])
