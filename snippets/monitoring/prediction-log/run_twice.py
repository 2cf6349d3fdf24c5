"""The job runs twice, then once more with rows of its own."""

from departures import departures
from flights import load, train
from log_month import LOG, predictions
from prediction_log import read_predictions, write_predictions


# [start main]
def main() -> None:
    """Print what the page shows."""
    rows = predictions(departures(2), train(load(1)), "1")

    def report(what: str) -> None:
        files = [*LOG.glob("predictions/*/*.parquet")]
        print(f"{what:<12}{len(files)} files, {len(read_predictions(LOG))} predictions")

    for what, batch in {
        "once": rows,
        "twice": rows,
        "half again": rows[: len(rows) // 2],
        "version 2": rows.assign(model_version="2"),
    }.items():
        write_predictions(batch, LOG)
        report(what)


# [end main]


if __name__ == "__main__":
    main()
