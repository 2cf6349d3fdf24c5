"""The alarm of a month: judged, written as one file, landed as data."""

import json
import os
from pathlib import Path

import pandas as pd
from flights import FEATURES, TARGET
from pipeline import LANDING

ALARMS = Path("alarms")
COVERAGE = 0.95


# [start judge]
def judge(month: int, joined: pd.DataFrame, limit: float) -> dict:
    """Return the alarm of *month* (1 to 12): whether its error is above *limit*.

    The error is the mean absolute one, in minutes. *joined* holds the predictions of
    the month with their labels, as join_labels gives them. If fewer than COVERAGE have
    a label, the error is not judged, and the missing labels are the alarm. ValueError:
    no predictions.
    """
    if joined.empty:
        raise ValueError(f"month {month} has no predictions: is the log being written?")
    error = (joined["prediction"] - joined["arr_delay"]).abs()
    coverage = float(error.notna().mean())
    if coverage < COVERAGE:
        reason = f"only {coverage:.0%} of the labels are there; the error is not judged"
        return _alarm(month, "coverage", round(coverage, 3), COVERAGE, True, reason)
    mean = float(error.mean())
    above = "above" if mean > limit else "not above"
    reason = f"mean absolute error {mean:.1f} minutes, {above} {limit:.1f}"
    return _alarm(month, "error", round(mean, 3), limit, mean > limit, reason)


def _alarm(month: int, monitor: str, *rest: object) -> dict:
    keys = ("month", "monitor", "statistic", "threshold", "alarm", "reason")
    return dict(zip(keys, (month, monitor, *rest), strict=True))


# [end judge]


# [start write]
def write(alarm: dict, year: int = 2013) -> Path:
    """Write *alarm* to its file, whole or not at all, and return the file."""
    ALARMS.mkdir(exist_ok=True)
    file = ALARMS / f"{year}-{alarm['month']:02}.json"
    part = file.with_suffix(f".{os.getpid()}")
    part.write_text(json.dumps(alarm, indent=2) + "\n")
    return part.replace(file)


# [end write]


# [start land]
def land(alarm: dict, joined: pd.DataFrame) -> Path | None:
    """Land the labelled rows of the month for the trigger, if its error is the alarm.

    Missing labels are no data to learn from. Returns the file, or None.
    """
    if not alarm["alarm"] or alarm["monitor"] != "error":
        return None
    rows = joined.dropna(subset=[TARGET]).sort_values("predicted_at")
    file = LANDING / f"{alarm['month']:02}.csv"
    part = file.with_suffix(f".{os.getpid()}")  # the trigger looks at *.csv
    rows[[*FEATURES, TARGET]].to_csv(part, index=False)
    return part.replace(file)


# [end land]
