"""PCA keeps the directions that vary most, whether or not they are what drifts."""

import numpy as np
from columns import any_column
from sklearn.decomposition import PCA

N = 500
REPETITIONS = 100
SEED = 13
SCALES = np.array([10, 8, 6, 4, 1, 1, 1, 1])


# [start main]
def main() -> None:
    """Move a column that varies much, then one that varies little, by half an sd."""
    rng = np.random.default_rng(SEED)
    for column in (0, 7):
        shift = np.zeros(len(SCALES))
        shift[column] = 0.5 * SCALES[column]
        found = {"columns": 0, "PCA, 4 of 8": 0}
        for _ in range(REPETITIONS):
            reference = rng.normal(scale=SCALES, size=(N, len(SCALES)))
            current = rng.normal(shift, SCALES, size=(N, len(SCALES)))
            pca = PCA(4).fit(reference)
            kept = pca.explained_variance_ratio_.sum()
            found["columns"] += any_column(reference, current)
            reduced = map(pca.transform, (reference, current))
            found["PCA, 4 of 8"] += any_column(*reduced)
        print(f"column of sd {SCALES[column]}: {found}, {kept:.0%} of variance kept")
# [end main]


if __name__ == "__main__":
    main()
