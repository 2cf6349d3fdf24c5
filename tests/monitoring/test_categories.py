"""Categories: against the test by hand and Fisher's; what is new; bad input."""

import math

import numpy as np
import pytest
from categories import compare
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import chi2, fisher_exact

windows = st.lists(st.sampled_from("abcd"), min_size=1, max_size=40)


def test_by_hand():
    found = compare("a" * 30 + "b" * 20, "a" * 20 + "b" * 30)
    statistic = 4 * 5**2 / 25
    assert found.p_value == pytest.approx(chi2.sf(statistic, 1))
    assert found.cramers_v == pytest.approx(math.sqrt(statistic / 100))
    assert (found.new, found.gone, found.permuted) == ((), (), False)


def test_few_rows_agree_with_an_exact_test():
    """By permutation: of a table of two by two Fisher's test is the exact answer."""
    one, other = "a" * 7 + "b" * 1, "a" * 3 + "b" * 6
    found = compare(one, other)
    assert found.permuted
    exact = fisher_exact([[7, 1], [3, 6]]).pvalue
    assert found.p_value == pytest.approx(exact, abs=0.03)


@given(windows, windows)
@settings(max_examples=50)
def test_its_answers_are_in_their_bounds(reference, current):
    found = compare(reference, current)
    assert 0 < found.p_value <= 1
    assert 0 <= found.cramers_v <= 1 + 1e-9
    assert set(found.new) == set(current) - set(reference)
    assert set(found.gone) == set(reference) - set(current)


@given(windows)
@settings(max_examples=30)
def test_a_window_has_not_drifted_from_itself(rows):
    found = compare(rows, rows)
    assert found.p_value == pytest.approx(1)
    assert found.cramers_v == pytest.approx(0, abs=1e-9)


def test_nothing_in_common_is_the_largest_effect():
    found = compare("a" * 50, "b" * 50)
    assert found.cramers_v == pytest.approx(1)
    assert (found.new, found.gone) == (("b",), ("a",))


def test_a_constant_column_has_not_drifted():
    found = compare(["x"] * 9, ["x"] * 4)
    assert (found.p_value, found.cramers_v, found.permuted) == (1, 0, False)


def test_one_row_has_an_answer():
    found = compare(["x", "y", "x"], ["z"])
    assert found.new == ("z",)
    assert found.permuted
    assert found.p_value > 0.1


def test_a_new_category_is_named_where_no_test_would_see_it():
    found = compare(["x"] * 5000, ["x"] * 4999 + ["new"])
    assert found.new == ("new",)
    assert found.p_value > 0.05


BAD = {
    "reference is empty": ([], ["x"]),
    "current is empty": (["x"], []),
    "reference holds missing": (["x", None], ["x"]),
    "current holds missing": (["x"], [float("nan")]),
}


@pytest.mark.parametrize("message", BAD)
def test_bad_windows_are_refused(message):
    with pytest.raises(ValueError, match=message):
        compare(*BAD[message])


def test_numpy_has_no_other_missing_value():
    with pytest.raises(ValueError, match="missing"):
        compare(np.array([1.0, np.nan]), [1.0])
