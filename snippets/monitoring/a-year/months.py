"""What became of the model, month by month, once all labels were there."""

import pandas as pd
from log_month import LOG
from prediction_log import join_labels, read_labels, read_predictions

END = pd.Timestamp("2014-01-01T05:00Z")  # midnight in New York


# [start watched]
def watched() -> pd.DataFrame:
    """Return the log joined with its labels, and the columns month and error.

    The month is that of New York; the error is prediction minus outcome, in minutes.
    """
    logged = read_predictions(LOG).query("predicted_at < @END")
    joined = join_labels(logged, read_labels(LOG, END + pd.Timedelta("2D")))
    return joined.assign(
        month=joined["predicted_at"].dt.tz_convert("America/New_York").dt.month,
        error=joined["prediction"] - joined["arr_delay"],
    )


# [end watched]


# [start main]
def main() -> None:
    """Print what the page shows."""
    month = watched().groupby("month")
    table = pd.DataFrame(
        {
            "predictions": month.size(),
            "coverage": month["arr_delay"].count() / month.size(),
            "error": month["error"].agg(lambda error: error.abs().mean()),
            "too high by": month["error"].mean(),
            "left late by": month["dep_delay"].mean(),
            "arrived late by": month["arr_delay"].mean(),
        }
    )
    print(table.round({"coverage": 3}).round(1).to_string())


# [end main]


if __name__ == "__main__":
    main()
