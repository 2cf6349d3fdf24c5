"""A classifier two-sample test: whether a model can tell new rows from old ones."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


# [start auc]
def auc(rows: np.ndarray, labels: np.ndarray, seed: int) -> float:
    """Return how well a classifier tells the *labels* of *rows* it has not learned."""
    folds = StratifiedKFold(5, shuffle=True, random_state=seed)
    model = make_pipeline(StandardScaler(), LogisticRegression(C=0.1, max_iter=500))
    score = cross_val_predict(model, rows, labels, cv=folds, method="decision_function")
    return roc_auc_score(labels, score)


# [end auc]


# [start test]
def classifier_test(
    reference: np.ndarray, current: np.ndarray, permutations: int = 0, seed: int = 0
) -> tuple[float, float]:
    """Return the AUC of a classifier that tells *current* from *reference*, and p.

    Both hold one embedding a row. AUC 0.5: it cannot tell them apart; 1: always. Each
    row is judged by a classifier that has not seen it. p is the share of relabelled
    data, the real one included, that do as well; 1 without permutations.

    Source: Lopez-Paz and Oquab 2017, with the AUC instead of the accuracy. ValueError:
    fewer than five rows in either, other columns, or a value that is not a number.
    """
    if min(len(reference), len(current)) < 5:
        raise ValueError("each sample needs at least five rows")
    rows = np.concatenate([reference, current])
    labels = np.repeat([0, 1], [len(reference), len(current)])
    real = auc(rows, labels, seed)
    rng = np.random.default_rng(seed)
    chance = [auc(rows, rng.permutation(labels), seed) for _ in range(permutations)]
    return real, (1 + sum(one >= real for one in chance)) / (1 + permutations)


# [end test]
