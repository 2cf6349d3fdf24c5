"""Refuse flights on which no model should be trained."""

import os

import pandas as pd
import pytest
from flights import load


@pytest.fixture(scope="module")
def flights() -> pd.DataFrame:
    """Return the flights of the month in MONTH."""
    return load(int(os.environ["MONTH"]))


def test_there_are_enough(flights):
    """A month has about 25,000 flights; far fewer are a part of a file."""
    assert len(flights) > 20_000


@pytest.mark.parametrize("delay", ["dep_delay", "arr_delay"])
def test_delays_are_minutes(flights, delay):
    """From two hours early to a day late; in seconds they would be outside."""
    assert flights[delay].between(-120, 1440).all()
