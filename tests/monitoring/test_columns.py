"""KS of many columns: against SciPy's, column by column; bad input."""

import numpy as np
import pytest
from columns import any_column, ks_columns
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.stats import ks_2samp

few = st.integers(-3, 3).map(float)
many = st.floats(-1e3, 1e3)


@given(st.data(), st.sampled_from([few, many]))
@settings(max_examples=100)
def test_the_distances_are_those_of_scipy(data, values):
    x, y = (
        data.draw(
            arrays(float, st.tuples(st.integers(2, 20), st.just(2)), elements=values)
        )
        for _ in "xy"
    )
    expected = ks_2samp(x, y, axis=0, method="asymp")
    assert ks_columns(x, y)[0] == pytest.approx(expected.statistic)


@pytest.mark.parametrize(("n", "m"), [(50, 50), (200, 100)])
def test_the_p_values_are_near_the_exact_ones(n, m):
    rng = np.random.default_rng(1)
    x, y = rng.normal(size=(n, 20)), rng.normal(0.2, size=(m, 20))
    exact = ks_2samp(x, y, axis=0, method="exact").pvalue
    assert ks_columns(x, y)[1] == pytest.approx(exact, abs=0.05)
    assert exact.min() < 0.02


def test_chance_alone_raises_few_alarms():
    rng = np.random.default_rng(1)
    alarms = [any_column(*rng.normal(size=(2, 100, 20))) for _ in range(400)]
    assert np.mean(alarms) < 0.08


def test_a_constant_column_has_not_drifted():
    distances, p = ks_columns(np.ones((5, 1)), np.ones((7, 1)))
    assert (distances[0], p[0]) == (pytest.approx(0), pytest.approx(1))


def test_one_row_has_an_answer():
    distances, p = ks_columns([[1.0]], [[2.0]])
    assert distances[0] == 1
    assert 0 <= p[0] <= 1


BAD = [
    (np.ones((0, 2)), np.ones((3, 2)), "empty"),
    (np.ones((3, 2)), np.full((3, 2), np.nan), "NaN"),
    (np.ones((3, 2)), np.ones((3, 1)), "same columns"),
    (np.ones(3), np.ones(3), "same columns"),
]


@pytest.mark.parametrize(("x", "y", "message"), BAD)
def test_bad_tables_are_refused(x, y, message):
    with pytest.raises(ValueError, match=message):
        ks_columns(x, y)
