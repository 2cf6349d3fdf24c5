"""The classifier two-sample test: its level, its power, and what it refuses."""

import sys

import numpy as np
import pytest

from opsbook import SNIPPETS

sys.path.insert(0, str(SNIPPETS / "monitoring/embeddings"))

from two_sample import classifier_test


def samples(shift: float, seed: int, rows: int = 60) -> tuple[np.ndarray, np.ndarray]:
    """Return two normal samples of three columns whose means differ in the first."""
    rng = np.random.default_rng(seed)
    moved = rng.normal(np.array([shift, 0, 0]), size=(rows, 3))
    return rng.normal(size=(rows, 3)), moved


def test_a_large_shift_is_found_and_p_is_the_smallest_possible():
    auc, p = classifier_test(*samples(3, 0), permutations=19)
    assert auc > 0.95
    assert p == 1 / 20


def test_auc_of_a_known_shift():
    """Two normal samples d apart: the best AUC is the normal CDF at d / sqrt(2)."""
    auc, _ = classifier_test(*samples(1, 0, rows=4000))
    assert auc == pytest.approx(0.760, abs=0.015)


def test_without_a_shift_p_is_uniform():
    p = [
        classifier_test(*samples(0, seed, 20), permutations=9)[1] for seed in range(60)
    ]
    assert np.mean(np.array(p) <= 0.1) < 0.25
    assert 0.35 < np.mean(p) < 0.75


def test_constant_columns_tell_nothing():
    auc, _ = classifier_test(np.ones((20, 2)), np.ones((20, 2)))
    assert auc == 0.5


def test_without_permutations_p_is_one():
    assert classifier_test(*samples(0, 0))[1] == 1


@pytest.mark.parametrize(
    ("reference", "current"),
    [
        (np.ones((4, 2)), np.ones((9, 2))),
        (np.ones((9, 2)), np.ones((0, 2))),
        (np.ones((9, 2)), np.ones((9, 3))),
        (np.ones((9, 2)), np.full((9, 2), np.nan)),
    ],
)
def test_what_cannot_be_compared_is_refused(reference, current):
    with pytest.raises(ValueError):
        classifier_test(reference, current)
