"""The prediction log: what is kept, what is refused, what a reader gets."""

import sys

import pandas as pd
import pytest

from opsbook import SNIPPETS

sys.path[:0] = [str(SNIPPETS / "flights"), str(SNIPPETS / "monitoring/prediction-log")]

import departures  # noqa: E402
import prediction_log as log  # noqa: E402

AT = pd.Timestamp("2013-01-01T23:59Z")


@pytest.fixture
def rows() -> pd.DataFrame:
    """Return three predictions, of two UTC days."""
    return pd.DataFrame(
        {
            "flight_id": ["a", "b", "c"],
            "predicted_at": [AT, AT, AT + pd.Timedelta("1min")],
            "model": "arrival-delay",
            "model_version": "1",
            "prediction": [1.0, float("nan"), 3.0],
            "dep_delay": [1.0, 2.0, float("nan")],
        }
    )


def labels(known_at: pd.Timestamp = AT, **delays: float) -> pd.DataFrame:
    """Return rows of the label log."""
    data = {"flight_id": [*delays], "arr_delay": [*delays.values()]}
    return pd.DataFrame(data).assign(known_at=known_at)


def test_comes_back_as_it_was_written(rows, tmp_path):
    files = log.write_predictions(rows, tmp_path)
    assert [file.parent.name for file in files] == [
        "date=2013-01-01",
        "date=2013-01-02",
    ]
    got = log.read_predictions(tmp_path)
    pd.testing.assert_frame_equal(got[rows.columns], rows, check_dtype=False)
    assert [*got["prediction_id"]] == ["a/1", "b/1", "c/1"]


def test_folder_is_the_utc_day_of_any_zone(rows, tmp_path):
    local = rows.assign(predicted_at=rows["predicted_at"].dt.tz_convert("Asia/Tokyo"))
    files = log.write_predictions(local, tmp_path)
    assert files == log.write_predictions(rows, tmp_path)


def test_retry_counts_once_and_another_version_twice(rows, tmp_path):
    later = rows.assign(predicted_at=rows["predicted_at"] + pd.Timedelta("1h"))
    for batch in (rows, rows, rows[:1], later, rows.assign(model_version="2")):
        log.write_predictions(batch, tmp_path)
    got = log.read_predictions(tmp_path)
    assert got["model_version"].value_counts().to_dict() == {"1": 3, "2": 3}
    of_first = got[got["model_version"] == "1"]
    assert [*of_first["predicted_at"]] == [*rows["predicted_at"]], "the first is kept"


def test_new_feature_is_kept_and_missing_before(rows, tmp_path):
    log.write_predictions(rows, tmp_path)
    log.write_predictions(rows.assign(model_version="2", wind=5.0), tmp_path)
    wind = log.read_predictions(tmp_path).groupby("model_version")["wind"]
    assert wind.count().to_dict() == {"1": 0, "2": 3}


@pytest.mark.parametrize("column", ["flight_id", "predicted_at", "model_version"])
def test_gaps_in_ids_and_times_are_refused(rows, tmp_path, column):
    rows.loc[1, column] = None
    with pytest.raises(ValueError, match=f"no value in .*{column}"):
        log.write_predictions(rows, tmp_path)
    assert not [*tmp_path.iterdir()]


def test_other_bad_rows_are_refused(rows, tmp_path):
    with pytest.raises(KeyError, match="model"):
        log.write_predictions(rows.drop(columns="model"), tmp_path)
    with pytest.raises(ValueError, match="no time zone"):
        naive = rows["predicted_at"].dt.tz_localize(None)
        log.write_predictions(rows.assign(predicted_at=naive), tmp_path)
    with pytest.raises(ValueError, match="dep_delay"):
        log.write_predictions(rows.assign(dep_delay="late"), tmp_path)
    with pytest.raises(ValueError, match="no value in arr_delay"):
        log.write_labels(labels(a=float("nan")), tmp_path)
    assert log.write_predictions(rows[:0], tmp_path) == []


def test_no_log_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        log.read_predictions(tmp_path)
    (tmp_path / "predictions").mkdir()
    with pytest.raises(FileNotFoundError, match="has no file"):
        log.read_predictions(tmp_path)


def test_failed_write_leaves_nothing(rows, tmp_path, monkeypatch):
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(log.os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        log.write_predictions(rows, tmp_path)
    assert not [file for file in tmp_path.rglob("*") if file.is_file()]


def test_unfinished_files_are_not_read(rows, tmp_path):
    file, _ = log.write_predictions(rows, tmp_path)
    (file.parent / ".tmp123").write_bytes(file.read_bytes()[:100])
    assert len(log.read_predictions(tmp_path)) == 3


def test_labels_are_those_known_then(rows, tmp_path):
    log.write_labels(labels(a=1.0, c=2.0), tmp_path)
    log.write_labels(labels(AT + pd.Timedelta("1D"), a=9.0), tmp_path)
    known = log.read_labels(tmp_path, AT).set_index("flight_id")["arr_delay"]
    assert known.to_dict() == {"a": 1.0, "c": 2.0}
    corrected = log.read_labels(tmp_path, AT + pd.Timedelta("1D"))
    assert corrected.set_index("flight_id")["arr_delay"]["a"] == 9.0
    assert log.read_labels(tmp_path, AT - pd.Timedelta("1D")).empty


def test_join_keeps_every_prediction(rows):
    joined = log.join_labels(rows, labels(a=1.0, other=2.0))
    assert [*joined["flight_id"]] == ["a", "b", "c"]
    got = log.coverage(joined)
    assert got.to_numpy().tolist() == [[2, 1, 0.5], [1, 0, 0]]
    assert log.coverage(joined[:0]).empty
    with pytest.raises(pd.errors.MergeError):
        log.join_labels(rows, pd.concat([labels(a=1.0), labels(a=2.0)]))


@pytest.fixture(scope="module")
def year() -> pd.DataFrame:
    """Return the departures of the year."""
    return departures.departures()


def test_ids_are_unique_and_times_possible(year):
    assert year["flight_id"].is_unique
    assert len(year) == 336_776 - 8_255
    assert year["arr_delay"].isna().sum() == 1_175
    labelled = year.dropna(subset=["arr_delay"])
    minutes = (labelled["arrived_at"] - labelled["departed_at"]).dt.total_seconds() / 60
    assert minutes.between(20, 800).all()


def test_arrivals_agree_with_the_time_in_the_air(year):
    flights = departures.read("flights.csv.zip")
    air = flights.assign(flight_id=log.flight_id(flights))[["flight_id", "air_time"]]
    got = year.merge(air, validate="one_to_one").dropna(subset=["air_time"])
    gate_to_gate = (got["arrived_at"] - got["departed_at"]).dt.total_seconds() / 60
    on_the_ground = gate_to_gate - got["air_time"]
    assert on_the_ground.between(0, 240).all()
