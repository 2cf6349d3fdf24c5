"""The same rows with all labels, with few, and with none at all."""

from alarm import judge, write
from departures import departures
from flights import load, train
from log_month import labels, predictions
from prediction_log import join_labels


# [start main]
def main() -> None:
    """Print what the page shows."""
    july = departures(7)
    asked = predictions(july, train(load(1)), "1")
    outcomes = labels(july)[["flight_id", "arr_delay"]]
    for what, known in {
        "all labels": outcomes,
        "two weeks of labels": outcomes[: len(outcomes) // 2],
    }.items():
        file = write(judge(7, join_labels(asked, known), limit=14.0))
        print(f"{what}: {file}\n{file.read_text()}")
    try:
        judge(7, asked[:0], limit=14.0)
    except ValueError as error:
        print("no predictions: ValueError:", error)


# [end main]


if __name__ == "__main__":
    main()
