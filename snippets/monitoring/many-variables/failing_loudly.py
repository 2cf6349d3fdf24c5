"""The protocol of Rabanser, Günnemann and Lipton (2019), on 1,797 small digits."""

import numpy as np
from columns import any_column
from figures import SERIES, panels, save
from scipy.stats import chi2_contingency
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression

REPETITIONS, ALPHA, SEED = 20, 0.05, 15
SIZES = (20, 50, 100, 200)


# [start shifts]
def shifted(kind: str, images: np.ndarray, digits: np.ndarray, rng) -> np.ndarray:
    """Return *images*, one row of 64 pixels each, after the shift of this *kind*."""
    half = rng.random(len(images)) < 0.5
    if kind == "image":  # half of them one pixel to the right
        rolled = np.roll(images.reshape(-1, 8, 8), 1, axis=2).reshape(-1, 64)
        return np.where(half[:, None], rolled, images)
    if kind == "noise":  # Gaussian noise of sd 2 on half of them; pixels go to 16
        return images + half[:, None] * rng.normal(scale=2, size=images.shape)
    if kind == "knock-out":  # no zeros
        return images[digits != 0]
    return images
# [end shifts]


# [start representations]
def representations(images: np.ndarray, digits: np.ndarray) -> dict:
    """Return ways to make columns of images; what is learned comes from *images*."""
    model = LogisticRegression(max_iter=500, C=0.01).fit(images, digits)
    pca = PCA(16).fit(images)
    return {
        "pixels": lambda rows: rows,
        "PCA": pca.transform,
        "softmax (BBSDs)": model.predict_proba,
        "label (BBSDh)": model.predict,
    }


def alarm(reference: np.ndarray, current: np.ndarray) -> bool:
    """Test each column with KS and Bonferroni, a single column of labels with chi²."""
    if reference.ndim == 1:
        labels = (reference, current)
        counts = np.array([np.bincount(one, minlength=10) for one in labels])
        return chi2_contingency(counts[:, counts.any(axis=0)]).pvalue < ALPHA
    return any_column(reference, current, ALPHA)
# [end representations]


# [start study]
def study(kind: str, ways: dict, images: np.ndarray, digits: np.ndarray) -> np.ndarray:
    """Return the share of alarms by representation and size."""
    alarms = np.zeros((len(ways), len(SIZES)))
    for k, n in enumerate(SIZES):
        rng = np.random.default_rng([SEED, n])
        for _ in range(REPETITIONS):
            order = rng.permutation(len(images))
            reference, rest = order[:n], order[n:]
            moved = shifted(kind, images[rest], digits[rest], rng)[:n]
            alarms[:, k] += [
                alarm(way(images[reference]), way(moved)) for way in ways.values()
            ]
    return alarms / REPETITIONS
# [end study]


# [start main]
def main() -> None:
    """Print and draw how often each representation detects each shift."""
    images, digits = load_digits(return_X_y=True)
    order = np.random.default_rng(SEED).permutation(len(images))
    train, rest = order[:900], order[900:]
    ways = representations(images[train], digits[train])
    print(f"share of alarms, {REPETITIONS} repetitions, seed {SEED}")
    print(f"{'shift':10} {'representation':15}", *(f"{f'n={n}':>6}" for n in SIZES))
    figure, axes = panels(4, 2.1)
    for one, kind in zip(axes, ("none", "image", "noise", "knock-out"), strict=True):
        power = study(kind, ways, images[rest], digits[rest])
        for way, row, style in zip(ways, power, SERIES, strict=True):
            print(f"{kind:10} {way:15}", *(f"{share:6.2f}" for share in row))
            one.plot(SIZES, row, label=way, **style)
        one.set(title=kind, xlabel="Images of each sample", ylabel="Alarms")
        one.set(ylim=(-0.05, 1.05), xticks=SIZES)
    axes[0].legend(ncols=2, loc="upper left")
    save(figure)


if __name__ == "__main__":
    main()
# [end main]
