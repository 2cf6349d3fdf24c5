"""Where the estimate holds, and where it cannot: the truth is made, so it is known."""

import numpy as np
from estimate import calibrator, expected_accuracy
from sklearn.linear_model import LogisticRegression


# [start main]
def main() -> None:
    """Print what the page shows."""
    rng = np.random.default_rng(1)

    def outcomes(x: np.ndarray, turned: float = 0.0) -> np.ndarray:
        y = rng.random(len(x)) < 1 / (1 + np.exp(-2 * x[:, 0]))
        return y ^ (rng.random(len(x)) < turned)

    learned, held_out = rng.normal(size=(2, 20_000, 2))
    model = LogisticRegression().fit(learned, outcomes(learned))
    probable = calibrator(model.predict_proba(held_out)[:, 1], outcomes(held_out))
    for what, x, turned in [
        ("no drift", rng.normal(size=(20_000, 2)), 0.0),
        ("features move to where it is easy", rng.normal(1.5, 1, (20_000, 2)), 0.0),
        ("features move to where it is hard", rng.normal(0, 0.3, (20_000, 2)), 0.0),
        ("one outcome in five turns round", rng.normal(size=(20_000, 2)), 0.2),
    ]:
        probability = probable.predict(model.predict_proba(x)[:, 1])
        answers = model.predict(x)
        estimate = expected_accuracy(answers, probability)
        real = (answers == outcomes(x, turned)).mean()
        print(f"{what:<35}estimated {estimate:.2f}, real {real:.2f}")


# [end main]


if __name__ == "__main__":
    main()
