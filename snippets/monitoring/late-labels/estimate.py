"""Estimate how well a model does on data whose labels are not there yet."""

import numpy as np
from sklearn.base import RegressorMixin
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.isotonic import IsotonicRegression


# [start confidence]
def calibrator(scores: np.ndarray, outcomes: np.ndarray) -> IsotonicRegression:
    """Return the map from a model's scores to probabilities of the outcome.

    *scores* are numbers from 0 to 1, *outcomes* true or false, of data that the model
    was not trained on. ValueError: no data, or a value that is not a number.
    """
    _check(scores, outcomes)
    return IsotonicRegression(out_of_bounds="clip").fit(scores, outcomes)


def expected_accuracy(answers: np.ndarray, probabilities: np.ndarray) -> float:
    """Return the accuracy to expect of true-or-false *answers*, from 0 to 1.

    *probabilities* says how probable "true" is, given the features of each row. An
    answer is right with that probability if it says "true", and else with the rest:
    the mean of these is the expectation, as long as the probabilities hold.

    Source: the confidence-based estimate of NannyML (CBPE). ValueError: no rows, a
    value that is not a number, or a probability outside of 0 to 1.
    """
    _check(answers, probabilities)
    if ((probabilities < 0) | (probabilities > 1)).any():
        raise ValueError("a probability outside of 0 to 1")
    return float(np.where(answers, probabilities, 1 - probabilities).mean())


# [end confidence]


# [start loss]
def loss_model(features: np.ndarray, losses: np.ndarray) -> RegressorMixin:
    """Return a second model, which predicts the loss of the first from its features.

    *losses* has the unit of the loss, such as minutes, of data that the first model was
    not trained on. Its mean prediction estimates the mean loss. Source: the direct loss
    estimation of NannyML (DLE). ValueError: no data, or a loss that is not a number.
    """
    _check(losses)
    return HistGradientBoostingRegressor(random_state=0).fit(features, losses)


# [end loss]


def _check(*columns: np.ndarray) -> None:
    table = np.column_stack(columns)  # ValueError: columns of different lengths
    if not len(table):
        raise ValueError("no rows")
    if np.isnan(table.astype(float)).any():
        raise ValueError("a value is not a number")
