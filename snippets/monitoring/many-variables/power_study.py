"""Which test finds which shift, with how many rows: a power study.

``python power_study.py 400`` repeats each cell 400 times.
"""

import sys

import numpy as np
from columns import any_column
from figures import SERIES, panels, save
from mmd import mmd_test
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression

COLUMNS, ALPHA, SEED = 10, 0.05, 14
SIZES = (50, 100, 200, 400)


# [start shifts]
def none(rows: np.ndarray) -> np.ndarray:
    """Nothing moves."""
    return rows


def one_column(rows: np.ndarray) -> np.ndarray:
    """One column moves by half a standard deviation."""
    return rows + 0.5 * np.eye(COLUMNS)[0]


def every_column(rows: np.ndarray) -> np.ndarray:
    """Every column moves, each by 0.16; the distance is the same as in `one_column`."""
    return rows + 0.5 / np.sqrt(COLUMNS)


def together(rows: np.ndarray) -> np.ndarray:
    """Two columns become correlated (0.7); each alone stays what it was."""
    moved = rows.copy()
    moved[:, 1] = 0.7 * rows[:, 0] + np.sqrt(1 - 0.7**2) * rows[:, 1]
    return moved
# [end shifts]


# [start tests]
def per_column(x: np.ndarray, y: np.ndarray) -> bool:
    """KS for each column, Bonferroni."""
    return any_column(x, y, ALPHA)


def pca(x: np.ndarray, y: np.ndarray) -> bool:
    """Five principal components of the reference, then `per_column`."""
    reduce = PCA(5).fit(x).transform
    return any_column(reduce(x), reduce(y), ALPHA)


def mmd(x: np.ndarray, y: np.ndarray) -> bool:
    """MMD, median distance, 99 permutations."""
    return mmd_test(x, y, permutations=99)[1] <= ALPHA


def classifier(x: np.ndarray, y: np.ndarray) -> bool:
    """KS on the scores of a linear classifier, for the half that it did not learn."""
    half = len(x) // 2
    learned = np.vstack([x[:half], y[:half]])
    model = LogisticRegression().fit(learned, np.repeat([0, 1], half))
    scores = (model.decision_function(rows[half:])[:, None] for rows in (x, y))
    return any_column(*scores, ALPHA)
# [end tests]


SHIFTS = (none, one_column, every_column, together)
TESTS = (per_column, pca, mmd, classifier)


# [start study]
def study(repetitions: int) -> np.ndarray:
    """Return the share of alarms by shift, test and size, in this order."""
    alarms = np.zeros((len(SHIFTS), len(TESTS), len(SIZES)))
    for s, shift in enumerate(SHIFTS):
        for k, n in enumerate(SIZES):
            rng = np.random.default_rng([SEED, s, n])
            for _ in range(repetitions):
                x, y = rng.normal(size=(2, n, COLUMNS))
                alarms[s, :, k] += [test(x, shift(y)) for test in TESTS]
    return alarms / repetitions
# [end study]


# [start main]
def main(repetitions: int = 20) -> None:
    """Print and draw the study."""
    power = study(repetitions)
    print(f"share of alarms, {repetitions} repetitions, seed {SEED}")
    print(f"{'shift':13} {'test':11}", *(f"{f'n={n}':>6}" for n in SIZES))
    for shift, rows in zip(SHIFTS, power, strict=True):
        for test, row in zip(TESTS, rows, strict=True):
            cells = (f"{share:6.2f}" for share in row)
            print(f"{shift.__name__:13} {test.__name__:11}", *cells)
    figure, axes = panels(len(SHIFTS), 2.1)
    for one, shift, rows in zip(axes, SHIFTS, power, strict=True):
        for test, row, style in zip(TESTS, rows, SERIES, strict=True):
            one.plot(SIZES, row, label=test.__name__, **style)
        one.set(title=shift.__name__.replace("_", " "), ylim=(-0.05, 1.05))
        one.set(xlabel="Rows of each sample", ylabel="Alarms", xticks=SIZES)
    axes[0].legend(ncols=2, loc="upper left")
    save(figure)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
# [end main]
