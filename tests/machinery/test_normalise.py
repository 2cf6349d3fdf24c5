"""What varies is replaced by its name and number; its neighbours stay."""

import pytest

from opsbook.normalise import RULES, WORDS, idle, normalise

ID = "0123456789abcdef0123456789abcdef"
UUID = "01234567-89ab-cdef-0123-456789abcdef"

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
    "date": ["2026-11-24"],
    "milliseconds": ["1795493106123"],
    "seconds": ["3 s", "0.25s", "12 ms", "12ms", "1.5 seconds"],
    "name": ["able-fox-7", "able-fox-123"],
    "address": ["0x7f12ab", "0x00007f12ab34cd56"],
    "python": ["3.11", "3.12.4", "3.19.0", "cp312", "python3.13", "python3.11.7"],
}
NEIGHBOURS = {
    "id": [ID[1:], f"{ID}0", ID.upper(), ID * 2, f"g{ID[1:]}", UUID[1:], UUID[:-1]],
    "time": ["2026-11-24", "04:05:06", "2026-11-24 04:05", "26-11-24 04:05:06"],
    "date": ["2026-11", "12026-11-24", "2026-11-245", "2026/11/24", "2026-1-2"],
    "milliseconds": [
        "1795493106",
        "17954931061234",
        "2795493106123",
        "0.1795493106123",
    ],
    "seconds": ["3 samples", "3", "3 msg", "3 sets", "s", "3 min", "v3s1"],
    "process": ["12", "pid", "[a12]", "[1, 2]", "[12"],
    "digits": ["37.525169", "37.525169123", "3.5", "12345678901"],
    "name": [
        "able-fox",
        "fox-123",
        "able-fox-1234",
        "Able-fox-12",
        "a-big-fox-12",
        "able-fox-1.9",
        "able-fox-12-x",
    ],
    "address": ["0x7f12", "7f12ab34", "0x00007f12ab34cd560", "00x7f12ab34"],
    "python": [
        "3.1",
        "3.10",
        "3.14159",
        "13.12",
        "1.3.12",
        "3.12.4.1",
        "cp310",
        "3.112",
    ],
}
PARTS = {
    "[123] ready": ("process", "[<process 1>] ready"),
    "pid 123": ("process", "pid <process 1>"),
    "-2.757109883940103 s": ("digits", "-2.757109<digits 1> s"),
}
"""Text to the rule that replaces a part of it, and what is left."""


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
def test_the_number_of_a_process_is_replaced(text):
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
    text = "0xaaaaaa 0xbbbbbb 0xaaaaaa 0xcccccc"
    assert (
        normalise(text, ("address",))
        == "<address 1> <address 2> <address 1> <address 3>"
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("0xaaaaaa 0xbbbbbb", "0xaaaaaa 0xaaaaaa"),
        ("0xaaaaaa 0xbbbbbb 0xaaaaaa", "0xaaaaaa 0xbbbbbb 0xbbbbbb"),
        ("0xaaaaaa 7", "0xaaaaaa 8"),
        ("0xaaaaaa", "0xaaaaaa "),
        ("0xaaaaaa", "0xaaaaaa\n"),
        ("0xaaaaaa 0xbbbbbb", "0xaaaaaa"),
    ],
)
def test_what_differs_stays_different(one, other):
    assert normalise(one, tuple(RULES)) != normalise(other, tuple(RULES))


@pytest.mark.parametrize("rules", [("date", "time"), ("time", "date")])
def test_the_order_in_the_settings_does_not_matter(rules):
    text = "2026-11-24 04:05:06 on 2026-11-24"
    assert normalise(text, rules) == "<time 1> on <date 1>"


def test_to_normalise_twice_changes_nothing():
    values = [value for values in MATCHES.values() for value in values]
    once = normalise(" ".join([*values, *PARTS]), tuple(RULES))
    assert normalise(once, tuple(RULES)) == once


def test_rules_that_match_nothing_are_idle():
    assert idle("pid 3 took 3 s", ("id", "seconds", "time", "process")) == [
        "id",
        "time",
    ]
