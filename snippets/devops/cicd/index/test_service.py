"""Tests of the service and of its model."""

from service import app, arrival_delay


def test_a_list_is_scored():
    """Two delays give two answers."""
    answer = app.test_client().post("/score", json=[0, 30])
    assert (answer.status_code, answer.json) == (200, [-5.9, 24.7])


def test_what_is_no_list_is_refused():
    """Other JSON than a list is the caller's mistake."""
    assert app.test_client().post("/score", json={}).status_code == 400


def test_who_leaves_later_arrives_later():
    """The model has learned what everybody knows."""
    assert arrival_delay(40) > arrival_delay(30) > arrival_delay(0)
