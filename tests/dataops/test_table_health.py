"""Age, completeness and skew of feature tables, on tables with known answers."""

import sys

import numpy as np
import pandas as pd
import pytest

from opsbook import SNIPPETS

sys.path.insert(0, str(SNIPPETS / "dataops/freshness"))
from table_health import completeness, freshness, skew

NOW = pd.Timestamp("2013-07-01T12:00Z")
HOURS = pd.date_range("2013-07-01T00:00Z", periods=4, freq="h")


def table(*rows: tuple[str, str, float]) -> pd.DataFrame:
    made = pd.DataFrame(rows, columns=["origin", "event_timestamp", "temp"])
    return made.assign(
        event_timestamp=pd.to_datetime(made["event_timestamp"], utc=True),
        temp=made["temp"].astype(float),
    )


def test_the_newest_row_of_each_key_is_dated_and_one_of_the_future_does_not_count():
    rows = table(
        ("JFK", "2013-07-01T10:30Z", 1),
        ("JFK", "2013-07-01T09:00Z", 1),
        ("EWR", "2013-07-01T11:00Z", 1),
        ("EWR", "2013-07-01T13:00Z", 1),
    )
    ages = freshness(rows, ["EWR", "JFK"], NOW)["age_h"]
    assert ages.to_dict() == {"EWR": 1.0, "JFK": 1.5}


def test_a_key_that_never_came_is_not_fresh():
    rows = table(("JFK", "2013-07-01T10:00Z", 1))
    assert np.isnan(freshness(rows, ["JFK", "LGA"], NOW).loc["LGA", "age_h"])
    assert freshness(table(), ["LGA"], NOW)["age_h"].isna().all()


def test_hours_are_counted_once_and_gaps_in_a_row_are_added_up():
    rows = table(
        ("JFK", "2013-07-01T00:10Z", 1),
        ("JFK", "2013-07-01T00:50Z", np.nan),
        ("JFK", "2013-07-01T03:00Z", np.nan),
    )
    report = completeness(rows, ["JFK"], HOURS).loc["JFK"]
    assert report.to_dict() == {"rows": 0.5, "gap_h": 2, "temp": 0.25}


def test_an_empty_table_is_one_long_gap():
    report = completeness(table(), ["JFK"], HOURS).loc["JFK"]
    assert report.to_dict() == {"rows": 0.0, "gap_h": 4, "temp": 0.0}


def test_a_complete_table_has_no_gap():
    rows = table(*(("JFK", str(hour), 1) for hour in HOURS))
    report = completeness(rows, ["JFK"], HOURS).loc["JFK"]
    assert report.to_dict() == {"rows": 1.0, "gap_h": 0, "temp": 1.0}


def test_no_hours_are_refused():
    with pytest.raises(ValueError, match="no hours are expected"):
        completeness(table(), ["JFK"], HOURS[:0])


def features(ids: str, values: list[float]) -> pd.DataFrame:
    return pd.DataFrame({"flight_id": list(ids), "temp": values})


def test_skew_matches_by_key_and_not_by_place():
    report = skew(features("abc", [1, 2, 3]), features("cba", [3, 2, 1]), ["temp"])
    assert report.loc["temp"].to_dict() == {"differ": 0, "one_nan": 0, "mean_gap": 0}


def test_two_missing_values_are_equal_and_one_is_not():
    ours = features("abcd", [np.nan, np.nan, 3, 4])
    served = features("abcd", [np.nan, 2, 5, 4])
    report = skew(ours, served, ["temp"]).loc["temp"]
    assert report.to_dict() == {"differ": 0.5, "one_nan": 0.25, "mean_gap": 1.0}


def test_a_flight_of_one_side_is_left_out_and_none_in_both_is_an_error():
    report = skew(features("ab", [1, 2]), features("bx", [2, 9]), ["temp"])
    assert report.loc["temp", "differ"] == 0
    with pytest.raises(ValueError, match="no flight is in both"):
        skew(features("a", [1]), features("b", [1]), ["temp"])
    with pytest.raises(ValueError, match="no flight is in both"):
        skew(features("", []), features("", []), ["temp"])


def test_a_flight_that_is_there_twice_is_an_error():
    with pytest.raises(pd.errors.MergeError):
        skew(features("aa", [1, 1]), features("a", [1]), ["temp"])
