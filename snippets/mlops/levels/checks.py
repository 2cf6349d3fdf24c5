"""What pipeline CI checks before a changed pipeline may be deployed."""

import pandas as pd
import pipeline
import pytest
from flights import load, train


@pytest.fixture
def january() -> pd.DataFrame:
    """Return a month that is known to be good."""
    return load(1)


# [start checks]
def test_good_data_pass(january):
    """A check that refuses everything would stop all training."""
    assert pipeline.validate_data(january) == []


def test_bad_data_are_refused(january):
    """Each fault that was met once is a line here."""
    assert pipeline.validate_data(january.drop(columns="hour")) == ["no column hour"]
    assert pipeline.validate_data(january.assign(distance=9_000.0))
    assert pipeline.validate_data(january.head(100)) == ["only 100 flights"]


def test_training_beats_the_mean(january):
    """A pipeline that trains nothing useful must not reach production."""
    guess = (january["arr_delay"] - january["arr_delay"].mean()).abs().mean()
    assert pipeline.mae(train(january), january) < guess / 2


def test_no_better_model_is_not_promoted(january, monkeypatch, tmp_path):
    """The steps together: a champion that nobody beats stays."""
    monkeypatch.chdir(tmp_path)
    pipeline.LANDING.mkdir()
    january.to_csv(pipeline.LANDING / "01.csv", index=False)
    monkeypatch.setattr(pipeline, "champion_mae", lambda flights: 0.0)
    assert pipeline.run(1) == "month 1: champion stays"


# [end checks]
