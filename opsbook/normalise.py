"""What really varies from run to run, by name.

An output file holds what one real run printed. Two outputs are the same when they are
equal after the lesson's rules were applied to both. A rule replaces each different
value by a number of its own, so that a value which came back must come back again.
"""

import re

RULES = {
    "id": r"\b(?:m-)?[0-9a-f]{32}\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b",
    "time": r"\b\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d"
    r"(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?",
    "date": r"\b\d{4}-\d\d-\d\d\b",
    "milliseconds": r"(?<![\w.])1[6-9]\d{11}\b",
    "seconds": r"\b\d+(?:\.\d+)? ?(?:s|ms|seconds)\b",
    "digits": r"(?<=\.\d{6})\d{4,}",
    "process": r"(?<=\[)\d+(?=\])|(?<=pid )\d+",
    "name": r"(?<![\w-])[a-z]+-[a-z]+-\d{1,3}(?![\w-]|\.\d)",
    "address": r"\b0x[0-9a-f]{6,16}\b",
    "python": r"(?<![\w.])(?:python)?3\.1[1-9](?:\.\d+)?(?!\w|\.\d)|\bcp31[1-9]\b",
}
"""Rule name to the regular expression of what it replaces."""

WORDS = {
    "id": "identifiers",
    "time": "times",
    "date": "dates",
    "milliseconds": "time stamps",
    "seconds": "durations",
    "digits": "the last digits of numbers",
    "process": "process numbers",
    "name": "generated names",
    "address": "memory addresses",
    "python": "the version of Python",
}
"""Rule name to what the reader is told varies."""


def normalise(text: str, rules: tuple[str, ...]) -> str:
    """Return *text* with the values that *rules* name replaced.

    >>> from opsbook.normalise import normalise
    >>> normalise("run 0123456789abcdef0123456789abcdef took 12 s", ("id", "seconds"))
    'run <id 1> took <seconds 1>'

    The same value keeps its number, a new one gets the next:

    >>> normalise("0x7f00aa11 0x7f00bb22 0x7f00aa11", ("address",))
    '<address 1> <address 2> <address 1>'
    """
    for rule in (rule for rule in RULES if rule in rules):
        seen: dict[str, str] = {}

        def number(match: re.Match, rule=rule, seen=seen) -> str:
            value = match.group()
            return seen.setdefault(value, f"<{rule} {len(seen) + 1}>")

        text = re.sub(RULES[rule], number, text)
    return text


def idle(text: str, rules: tuple[str, ...]) -> list[str]:
    """Return the rules that match nothing in *text*.

    >>> from opsbook.normalise import idle
    >>> idle("took 3 s", ("id", "seconds"))
    ['id']
    """
    return [rule for rule in rules if not re.search(RULES[rule], text)]
