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
    # As kubectl tells it of what is new: under 100 seconds, at the end of a line.
    "age": r"(?m)(?<= )\d{1,2}s$",
    # Of a number that is at least 1, behind the sixth decimal.
    "digits": r"(?<![\w.])(?P<kept>[1-9]\d*\.\d{6})\d{4,}(?![\w.])",
    # One that the book supports, and where it is told that this is what it is.
    "python": r"(?:(?<=[Pp]ython[ :])|(?<=version: ))3\.1[1-3](?:\.\d+)?(?!\w|\.\d)",
}
"""Rule name to the regular expression of what it replaces; a group ``kept`` stays."""

WORDS = {
    "id": "identifiers",
    "time": "times",
    "age": "ages",
    "digits": "the last digits of numbers",
    "python": "the version of Python",
}
"""Rule name to what the reader is told varies."""


def normalise(text: str, rules: tuple[str, ...]) -> str:
    """Return *text* with the values that *rules* name replaced.

    >>> from opsbook.normalise import normalise
    >>> normalise("run 0123456789abcdef0123456789abcdef, age 12s", ("id", "age"))
    'run <id 1>, age <age 1>'

    The same value keeps its number, a new one gets the next:

    >>> normalise("Python 3.11.7, Python 3.12, Python 3.11.7", ("python",))
    'Python <python 1>, Python <python 2>, Python <python 1>'
    """
    for rule in (rule for rule in RULES if rule in rules):
        seen: dict[str, str] = {}

        def number(match: re.Match, rule=rule, seen=seen) -> str:
            kept = match.groupdict().get("kept", "")
            value = match.group().removeprefix(kept)
            return kept + seen.setdefault(value, f"<{rule} {len(seen) + 1}>")

        text = re.sub(RULES[rule], number, text)
    return text


def idle(text: str, rules: tuple[str, ...]) -> list[str]:
    """Return the rules that match nothing in *text*.

    >>> from opsbook.normalise import idle
    >>> idle("age 3s", ("id", "age"))
    ['id']
    """
    return [rule for rule in rules if not re.search(RULES[rule], text)]
