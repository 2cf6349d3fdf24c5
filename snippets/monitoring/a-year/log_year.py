"""Train on January and February, then answer for every flight until December."""

from departures import departures
from flights import TARGET, train
from log_month import LOG, labels, predictions
from prediction_log import write_labels, write_predictions


# [start main]
def main() -> None:
    """Print what the page shows."""
    year = departures()
    learned = year[year["month"] <= 2].dropna(subset=[TARGET])
    asked = year[year["month"] > 2]
    write_predictions(predictions(asked, train(learned), "1"), LOG)
    write_labels(labels(asked), LOG)
    print(len(learned), "flights to learn from,", len(asked), "to answer for")


# [end main]


if __name__ == "__main__":
    main()
