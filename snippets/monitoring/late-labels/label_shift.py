"""How the classes are mixed in data without labels: black-box shift estimation."""

import numpy as np


# [start bbse]
def label_weights(
    truth: np.ndarray, answers: np.ndarray, new_answers: np.ndarray, classes: int
) -> np.ndarray:
    """Return how many times more frequent each class became, in the order of classes.

    All three hold classes as numbers from 0: what was true and what the model said on
    labelled data that it was not trained on, and what it says now. Assumes that only
    the mixture of the classes moved: how a class looks, P(X|Y), did not; and that no
    class is new.

    Source: BBSE, Lipton, Wang and Smola 2018: C w = mu, where C[i, j] is the share of
    rows with answer i and truth j, and mu[i] the share of answer i now. Weights below
    zero are set to zero. ValueError: no rows, a class that is unknown or has no row, or
    a C that cannot be inverted well enough.
    """
    for name, column in {"truth": truth, "answers": new_answers}.items():
        if not len(column):
            raise ValueError(f"{name}: no rows")
    seen = np.concatenate([truth, answers, new_answers])
    if not np.isin(seen, np.arange(classes)).all():
        raise ValueError(f"a class that is not from 0 to {classes - 1}")
    if absent := sorted({*range(classes)} - {*np.unique(truth).tolist()}):
        raise ValueError(f"classes without a labelled row: {absent}")
    confusion = np.zeros((classes, classes))
    np.add.at(confusion, (answers, truth), 1 / len(truth))
    # Scaled to P(answer | truth), so that a rare class alone is no reason to refuse.
    if np.linalg.cond(confusion / confusion.sum(axis=0)) > 1e3:
        raise ValueError("the answers hardly tell some classes apart")
    now = np.bincount(new_answers, minlength=classes) / len(new_answers)
    return np.linalg.solve(confusion, now).clip(min=0)


# [end bbse]
