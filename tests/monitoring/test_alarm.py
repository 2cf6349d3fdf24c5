"""Alarms: what is judged, what is written, what lands."""

import json
import sys

import pandas as pd
import pytest

from opsbook import SNIPPETS

for folder in ("flights", "mlops/levels", "monitoring/alerts"):
    sys.path.insert(0, str(SNIPPETS / folder))

import alarm  # noqa: E402


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    """Work in an empty folder that has a landing zone."""
    monkeypatch.chdir(tmp_path)
    alarm.LANDING.mkdir()
    return tmp_path


def joined(errors: list[float]) -> pd.DataFrame:
    """Return predictions of 10 minutes that were wrong by *errors*; NaN: no label."""
    rows = pd.DataFrame({"arr_delay": [10 + error for error in errors]})
    times = pd.date_range("2013-07-01", periods=len(rows), freq="h", tz="UTC")
    features = dict.fromkeys(alarm.FEATURES, 1.0)
    return rows.assign(prediction=10.0, predicted_at=times[::-1], **features)


def test_keys_are_those_of_the_contract():
    got = alarm.judge(7, joined([5, -5]), 4.0)
    assert got["reason"] == "mean absolute error 5.0 minutes, above 4.0"
    del got["reason"]
    assert got == {
        "month": 7,
        "monitor": "error",
        "statistic": 5.0,
        "threshold": 4.0,
        "alarm": True,
    }


def test_at_the_limit_there_is_no_alarm():
    assert alarm.judge(7, joined([4, -4]), 4.0)["alarm"] is False


@pytest.mark.parametrize(("missing", "monitor"), [(5, "error"), (6, "coverage")])
def test_missing_labels_are_an_alarm_of_their_own(missing, monitor):
    rows = joined([0] * (100 - missing) + [float("nan")] * missing)
    got = alarm.judge(7, rows, 4.0)
    assert got["monitor"] == monitor
    assert got["alarm"] is (monitor == "coverage")


def test_no_predictions_are_an_error():
    with pytest.raises(ValueError, match="month 7 has no predictions"):
        alarm.judge(7, joined([]), 4.0)


def test_the_file_holds_the_alarm_and_is_replaced():
    for errors in ([1], [9]):
        got = alarm.judge(7, joined(errors), 4.0)
        file = alarm.write(got)
        assert json.loads(file.read_text()) == got
    assert [one.name for one in alarm.ALARMS.iterdir()] == ["2013-07.json"]


def test_only_an_alarm_of_the_error_lands():
    bad, good = joined([9, 9]), joined([1, 1])
    assert alarm.land(alarm.judge(7, good, 4.0), good) is None
    few = joined([9, float("nan")])
    assert alarm.land(alarm.judge(7, few, 4.0), few) is None
    assert [*alarm.LANDING.iterdir()] == []
    file = alarm.land(alarm.judge(7, bad, 4.0), bad)
    assert file == alarm.LANDING / "07.csv"


def test_what_lands_is_labelled_and_in_the_order_of_departure():
    rows = joined([9.0] * 30 + [float("nan")])
    file = alarm.land(alarm.judge(7, rows, 4.0), rows)
    landed = pd.read_csv(file)
    assert [*landed.columns] == [*alarm.FEATURES, alarm.TARGET]
    assert len(landed) == 30
    assert landed.notna().all(axis=None)
    assert [one.name for one in alarm.LANDING.iterdir()] == ["07.csv"]
