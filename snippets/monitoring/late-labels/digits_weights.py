"""The error of the weights against the number of unlabelled rows: digits, shifted."""

import numpy as np
from label_shift import label_weights
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.tree import DecisionTreeClassifier

REPETITIONS, SIZES = 40, (50, 100, 200, 400, 800)


# [start main]
def main() -> None:
    """Print what the page shows."""
    pixels, digit = load_digits(return_X_y=True)
    order = np.random.default_rng(0).permutation(len(digit))
    learned, held_out, rest = np.array_split(order, 3)
    logistic = LogisticRegression(max_iter=200)
    for model in (logistic, DecisionTreeClassifier(max_depth=5, random_state=0)):
        model.fit(pixels[learned] / 16, digit[learned])
        answers = model.predict(pixels / 16)
        accuracy = (answers[held_out] == digit[held_out]).mean()
        print(f"{type(model).__name__}, accuracy {accuracy:.2f}")
        for size in SIZES:
            errors, ones = [], []
            for seed in range(REPETITIONS):
                rng = np.random.default_rng(seed)
                shares = rng.dirichlet(np.full(10, 0.5))
                each = shares[digit[rest]] / np.bincount(digit[rest])[digit[rest]]
                now = rng.choice(rest, size, p=each / each.sum())
                frequent = np.bincount(digit[held_out]) / len(held_out)
                true = shares / frequent
                known = digit[held_out], answers[held_out]
                got = label_weights(*known, answers[now], 10)
                errors.append(((got - true) ** 2).mean())
                ones.append(((1 - true) ** 2).mean())
            print(f"{size:>5} rows: mean squared error {np.mean(errors):.3f}", end="")
            print(f", of weights 1 {np.mean(ones):.2f}")


# [end main]


if __name__ == "__main__":
    main()
