"""Estimates without labels: label shift, expected accuracy, expected loss."""

import sys

import numpy as np
import pytest

from opsbook import SNIPPETS

sys.path[:0] = [str(SNIPPETS / "monitoring/late-labels")]

from estimate import calibrator, expected_accuracy, loss_model  # noqa: E402
from label_shift import label_weights  # noqa: E402


def expand(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return truth and answers of a table of counts: rows are answers."""
    answers, truth = np.indices(table.shape)
    return np.repeat(truth.ravel(), table.ravel()), np.repeat(
        answers.ravel(), table.ravel()
    )


@pytest.mark.parametrize("seed", range(25))
def test_weights_are_exact_where_the_answers_are(seed):
    """Any classifier that tells classes apart gives back the mixture it was told."""
    rng = np.random.default_rng(seed)
    classes = int(rng.integers(2, 8))
    conditional = rng.dirichlet(np.full(classes, 0.5), classes) + 2 * np.eye(classes)
    conditional /= conditional.sum(axis=1, keepdims=True)  # P(answer | truth), by row
    per_class = rng.integers(50_000, 200_000, classes)
    table = np.round(conditional.T * per_class).astype(int)
    truth, answers = expand(table)
    prior = np.bincount(truth) / len(truth)
    weights = rng.dirichlet(np.ones(classes)) / prior
    exact = (table / len(truth)) @ weights
    now = np.repeat(np.arange(classes), np.round(exact * 1_000_000).astype(int))
    got = label_weights(truth, answers, now, classes)
    assert got == pytest.approx(weights, abs=0.01)
    assert got @ prior == pytest.approx(1, abs=1e-4)


def test_no_shift_gives_weights_of_one():
    truth, answers = expand(np.array([[80, 10, 5], [15, 85, 5], [5, 5, 90]]))
    assert label_weights(truth, answers, answers, 3) == pytest.approx(np.ones(3))


def test_names_of_the_classes_do_not_matter():
    truth, answers = expand(np.array([[80, 10, 5], [15, 85, 5], [5, 5, 90]]))
    now = np.repeat([0, 1, 2], [10, 20, 70])
    order = np.array([2, 0, 1])
    renamed = label_weights(order[truth], order[answers], order[now], 3)
    assert renamed[order] == pytest.approx(label_weights(truth, answers, now, 3))


def test_weights_are_never_negative():
    truth, answers = expand(np.array([[90, 20], [10, 80]]))
    weights = label_weights(truth, answers, np.array([1] * 100), 2)
    assert weights[0] == 0
    assert weights[1] > 2


@pytest.mark.parametrize(
    ("truth", "answers", "now", "message"),
    [
        ([], [], [0], "truth: no rows"),
        ([0, 1], [0, 1], [], "answers: no rows"),
        ([0, 1], [0, 1], [2], "a class that is not from 0 to 1"),
        ([0, 1], [0, 1], [np.nan], "a class that is not"),
        ([0, 0], [0, 1], [0], r"without a labelled row: \[1\]"),
        ([0, 1], [0, 0], [0], "hardly tell some classes apart"),
    ],
)
def test_what_cannot_be_estimated_is_refused(truth, answers, now, message):
    with pytest.raises(ValueError, match=message):
        label_weights(*map(np.array, (truth, answers, now)), 2)


@pytest.mark.parametrize("seed", range(10))
def test_expected_accuracy_is_the_accuracy_of_calibrated_scores(seed):
    rng = np.random.default_rng(seed)
    probability = rng.beta(*rng.uniform(0.3, 3, 2), 200_000)
    outcome = rng.random(200_000) < probability
    answers = probability > rng.uniform(0.2, 0.8)
    got = expected_accuracy(answers, probability)
    assert got == pytest.approx((answers == outcome).mean(), abs=0.005)


def test_expected_accuracy_by_hand():
    answers = np.array([True, True, False])
    assert expected_accuracy(answers, np.array([1, 0.5, 0.25])) == pytest.approx(0.75)
    assert expected_accuracy(np.array([True]), np.array([1.0])) == 1


@pytest.mark.parametrize("probability", [[], [np.nan], [1.1], [-0.1], [0.5, 0.5]])
def test_expected_accuracy_refuses(probability):
    answers = np.ones(min(len(probability), 1))
    with pytest.raises(ValueError, match=r"no rows|number|outside|must match exactly"):
        expected_accuracy(answers, np.array(probability))


def test_calibration_corrects_an_overconfident_score():
    rng = np.random.default_rng(0)
    probability = rng.random(50_000)
    outcome = rng.random(50_000) < probability
    score = np.where(probability > 0.5, probability**0.2, probability**5)
    got = calibrator(score, outcome).predict(score)
    assert np.abs(got - probability).mean() < 0.02


def test_calibration_refuses_gaps_and_nothing():
    with pytest.raises(ValueError, match="no rows"):
        calibrator(np.array([]), np.array([]))
    with pytest.raises(ValueError, match="not a number"):
        calibrator(np.array([0.1, np.nan]), np.array([0, 1]))


def test_loss_is_learned_from_the_features():
    rng = np.random.default_rng(0)
    x = rng.uniform(0, 10, (5_000, 1))
    losses = np.abs(rng.normal(0, x[:, 0]))
    model = loss_model(x, losses)
    low, high = model.predict([[2.0], [8.0]])
    assert low == pytest.approx(2 * np.sqrt(2 / np.pi), rel=0.25)
    assert high == pytest.approx(8 * np.sqrt(2 / np.pi), rel=0.25)
    with pytest.raises(ValueError, match="not a number"):
        loss_model(x, losses * np.nan)
    with pytest.raises(ValueError, match="no rows"):
        loss_model(x[:0], losses[:0])
