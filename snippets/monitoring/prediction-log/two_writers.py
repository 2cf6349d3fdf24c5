"""Four processes write the same rows at the same moment, while one reads."""

from functools import partial
from multiprocessing import get_context

from departures import departures
from flights import load, train
from log_month import LOG, predictions
from prediction_log import read_predictions, write_predictions


# [start main]
def main() -> None:
    """Print what the page shows."""
    rows = predictions(departures(2), train(load(1)), "1")
    first = rows[:1000]
    write_predictions(first, LOG)
    job = partial(get_context("fork").Process, target=write_predictions)
    writers = [job(args=(rows, LOG)) for _ in range(4)]
    for writer in writers:
        writer.start()
    seen = [len(read_predictions(LOG))]
    while any(writer.is_alive() for writer in writers):
        seen.append(len(read_predictions(LOG)))
    print("exit statuses", [writer.exitcode for writer in writers])
    print("what a reader saw never became less:", seen == sorted(seen))
    print("in the end", len(read_predictions(LOG)), "of", len(rows), "predictions")
    print("unfinished files", len([*LOG.glob("predictions/*/.*")]))


# [end main]


if __name__ == "__main__":
    main()
