"""What varies is replaced by its name and number; its neighbours stay."""

import pytest

from opsbook.lessons import lessons
from opsbook.normalise import RULES, WORDS, idle, normalise

ID = "0123456789abcdef0123456789abcdef"
UUID = "01234567-89ab-cdef-0123-456789abcdef"

RULED = [one for one in lessons().values() if one.rules]
MATCHES = {
    "id": [ID, f"m-{ID}", UUID],
    "time": [
        "2026-11-24 04:05:06",
        "2026/11/24 04:05:06",
        "2026-11-24T04:05:06Z",
        "2026-11-24T04:05:06.123456+00:00",
        "2026-11-24 04:05:06,123",
        "2026-11-24T04:05:06+0000",
    ],
}
NEIGHBOURS = {
    "id": [ID[1:], f"{ID}0", ID.upper(), ID * 2, f"g{ID[1:]}", UUID[1:], UUID[:-1]],
    "time": ["2026-11-24", "04:05:06", "2026-11-24 04:05", "26-11-24 04:05:06"],
    "age": ["3 s", "3s ago", "100s", "86400s", "v3s", "3m", "1h", "12ms", "x=3s"],
    "digits": [
        "37.525169",
        "37.525169123",
        "3.5",
        "12345678901",
        "0.00000012345678",
        "0.12345678901234",
        "1.2345678901234e-7",
        "1.2345678901234.5",
        "v1.2345678901234",
    ],
    "python": ["3.11", "3.12.4", "Python 3.10", "Python 3.14", "Python 3.111", "cp312"],
}
PARTS = {
    "NAME AGE\nweb 3s\ndb 59s": ("age", "NAME AGE\nweb <age 1>\ndb <age 2>"),
    "[-2.757109883940103, 1]": ("digits", "[-2.757109<digits 1>, 1]"),
    "|10.757109883940103|": ("digits", "|10.757109<digits 1>|"),
    "`Python 3.12.4`, and": ("python", "`Python <python 1>`, and"),
    "FROM python:3.13.1-slim": ("python", "FROM python:<python 1>-slim"),
    "python_version: 3.11.7": ("python", "python_version: <python 1>"),
    "has version: 3.11 than": ("python", "has version: <python 1> than"),
}
"""Text to the rule that replaces a part of it, and what is left."""
DIFFERENT = {
    "name": ("in us-east-1", "in eu-west-2"),
    "process": ("[404]", "[200]"),
    "date": ("on 2026-11-24", "on 2025-11-24"),
    "seconds": ("took 1 s", "took 86400 s"),
    "age": ("web 1s", "web 120s"),
    "digits": ("p = 0.00000012345678", "p = 0.00000099345678"),
    "exponent": ("p = 1.2345678901e-7", "p = 9.9345678901e-7"),
    "sign": ("-2.757109883940103", "2.757109883940103"),
    "python": ("error 3.11", "error 3.12"),
}
"""What no rule at all may take for the same."""


def test_each_rule_says_what_varies():
    assert list(WORDS) == list(RULES)


def test_each_rule_is_tested():
    parts = {rule for rule, _ in PARTS.values()}
    assert {*MATCHES, *parts} == set(NEIGHBOURS) == set(RULES)


@pytest.mark.parametrize(
    ("rule", "value"), [(rule, value) for rule in MATCHES for value in MATCHES[rule]]
)
def test_a_rule_replaces_the_whole_value(rule, value):
    assert normalise(f"a ({value}) b", (rule,)) == f"a (<{rule} 1>) b"
    assert normalise(value, (rule,)) == f"<{rule} 1>"


@pytest.mark.parametrize("text", PARTS)
def test_a_rule_replaces_a_part(text):
    rule, left = PARTS[text]
    assert normalise(text, (rule,)) == left


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule in NEIGHBOURS for text in NEIGHBOURS[rule]]
)
def test_a_rule_leaves_its_neighbours(rule, text):
    assert normalise(f"a {text} b", (rule,)) == f"a {text} b"
    assert idle(text, (rule,)) == [rule]


def test_text_without_rules_stays():
    assert normalise(f"{ID} 2026-11-24", ()) == f"{ID} 2026-11-24"


def test_a_value_keeps_its_number():
    text = f"{ID} m-{ID} {ID} {UUID}"
    assert normalise(text, ("id",)) == "<id 1> <id 2> <id 1> <id 3>"


@pytest.mark.parametrize("pair", DIFFERENT)
def test_what_tells_the_reader_something_is_no_variation(pair):
    one, other = DIFFERENT[pair]
    assert normalise(one, tuple(RULES)) != normalise(other, tuple(RULES))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"{ID} {UUID}", f"{ID} {ID}"),
        (f"{ID} {UUID} {ID}", f"{ID} {UUID} {UUID}"),
        (f"{ID} 7", f"{ID} 8"),
        (ID, f"{ID} "),
        (ID, f"{ID}\n"),
        (f"{ID} {UUID}", ID),
    ],
)
def test_what_differs_stays_different(one, other):
    assert normalise(one, tuple(RULES)) != normalise(other, tuple(RULES))


@pytest.mark.parametrize("rules", [("id", "time"), ("time", "id")])
def test_the_order_in_the_settings_does_not_matter(rules):
    assert normalise(f"2026-11-24 04:05:06 {ID}", rules) == "<time 1> <id 1>"


def test_to_normalise_twice_changes_nothing():
    values = [value for values in MATCHES.values() for value in values]
    once = normalise("\n".join([*values, *PARTS]), tuple(RULES))
    assert normalise(once, tuple(RULES)) == once


def test_rules_that_match_nothing_are_idle():
    assert idle("web 3s", ("id", "age", "time", "digits")) == ["id", "time", "digits"]


@pytest.mark.parametrize("lesson", RULED, ids=[one.path for one in RULED])
def test_each_rule_of_a_lesson_is_needed_by_its_output(lesson):
    assert idle(lesson.output_file.read_text("utf-8"), lesson.rules) == []


def test_no_rule_is_there_for_nobody():
    assert {rule for one in RULED for rule in one.rules} == set(RULES)
