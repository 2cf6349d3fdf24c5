"""Train again with the weights, for the shifted digits."""

import numpy as np
from label_shift import label_weights
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression

REPETITIONS, SIZE = 20, 400


# [start main]
def main() -> None:
    """Print what the page shows."""
    pixels, digit = load_digits(return_X_y=True)
    pixels = pixels / 16
    order = np.random.default_rng(0).permutation(len(digit))
    learned, held_out, rest = np.array_split(order, 3)
    for rows in (100, len(learned)):
        some = learned[:rows]
        model = LogisticRegression(max_iter=200).fit(pixels[some], digit[some])
        answers = model.predict(pixels)
        gains = []
        for seed in range(REPETITIONS):
            rng = np.random.default_rng(seed)
            shares = rng.dirichlet(np.full(10, 0.5))
            each = shares[digit[rest]] / np.bincount(digit[rest])[digit[rest]]
            now = rng.choice(rest, SIZE, p=each / each.sum())
            known = digit[held_out], answers[held_out]
            weights = label_weights(*known, answers[now], 10)
            again = LogisticRegression(max_iter=200).fit(
                pixels[some], digit[some], sample_weight=weights[digit[some]] + 1e-6
            )
            before = (answers[now] == digit[now]).mean()
            gains.append(((again.predict(pixels[now]) == digit[now]).mean(), before))
        after, before = np.mean(gains, axis=0)
        print(f"trained on {rows}: accuracy {before:.3f}, with the weights {after:.3f}")


# [end main]


if __name__ == "__main__":
    main()
