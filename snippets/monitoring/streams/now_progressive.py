"""One row at a time, as a dictionary: predict first, learn then."""

from river import evaluate, linear_model, metrics
from river.datasets import synth


# [start main]
def main() -> None:
    """Print what the page shows."""
    stream = synth.SEA(seed=1).take(2000)
    model = linear_model.Perceptron()
    print(evaluate.progressive_val_score(stream, model, metrics.Accuracy()))


# [end main]


if __name__ == "__main__":
    main()
