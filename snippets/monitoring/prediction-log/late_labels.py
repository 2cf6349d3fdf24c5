"""Look at one day six times, while its labels come in."""

import pandas as pd
from log_month import LOG
from prediction_log import coverage, join_labels, read_labels, read_predictions


# [start main]
def main() -> None:
    """Print what the page shows."""
    logged = read_predictions(LOG)
    of_day = logged[logged["predicted_at"].dt.strftime("%m-%d") == "02-08"]
    for now in pd.date_range("2013-02-08T14:00Z", periods=6, freq="3h"):
        asked = of_day[of_day["predicted_at"] <= now]
        joined = join_labels(asked, read_labels(LOG, now))
        error = (joined["prediction"] - joined["arr_delay"]).abs().mean()
        share = coverage(joined)["coverage"].iloc[0]
        print(f"{now:%d %H:%M} {len(asked):>4} asked", end=", ")
        print(f"coverage {share:.2f}, error {error:.1f}")


# [end main]


if __name__ == "__main__":
    main()
