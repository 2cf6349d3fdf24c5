"""Tell from the trace of a shell lesson which of its commands failed.

The probe (``probe.sh``) writes the trace. A command may fail as a condition of if,
while or until, behind ``!``, by the signal that says that nobody reads its output any
more, or where the settings name it (``fails``). Nothing else may, even if the script
goes on.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from opsbook import bash
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson
from opsbook.sandbox import SNIPPETS

FILE = ".trace"
"""Its name in the folder that is a lesson's ``/tmp``."""
NOBODY_READS = 128 + 13
HEADS = ("for ", "case ", "select ")
"""What bash tells of a loop or a choice, which itself is no command."""
NOT_RUN = (126, 127)
"""What bash says of a program that it cannot run, or find."""


@dataclass(frozen=True)
class Event:
    """A command that is about to run."""

    process: str
    depth: str
    """How many functions it is in; "lost" for a program that is not there."""
    source: str
    line: int
    statuses: tuple[int, ...]
    """How the commands of the pipeline before it ended."""
    text: str


@dataclass(frozen=True)
class Failure:
    """A command that failed."""

    source: str
    line: int
    text: str
    status: int


def refuse_failures(lesson: Lesson, place: Path) -> None:
    """Refuse a shell lesson in which a command failed that must not fail."""
    steps = [*lesson.steps, lesson]
    scripts = {str(SNIPPETS / one.path): one for one in steps if one.verify == "shell"}
    named = {(_words(k), v) for one in scripts.values() for k, v in one.fails.items()}
    met = set()
    found = list(failures(read(place / FILE), scripts))
    for number, one in enumerate(found, 1):
        name, failed = Path(scripts[one.source].name), (_words(one.text), one.status)
        what = f"{_words(one.text)!r} ended with status {one.status}"
        if one.status in NOT_RUN:
            message = f"{what}: no program of this name could be run"
            raise OpsbookError(message, name, one.line)
        is_end = number == len(found) and scripts[one.source] is lesson
        if failed not in named and not (is_end and one.status == lesson.exit):
            hint = "mend it, use it as a condition, or name it under fails"
            raise OpsbookError(f"{what}, and nothing notices: {hint}", name, one.line)
        met.add(failed)
    for text, status in lesson.fails.items():
        if (_words(text), status) not in met:
            message = f"{text!r} is named under fails and did not fail so: remove it"
            raise OpsbookError(message, Path(lesson.name))


def _words(text: str) -> str:
    return " ".join(text.replace("\\\n", " ").split())


def read(file: Path) -> list[Event]:
    """Return the events in *file*, in order; none where there is no trace."""
    text = file.read_bytes().decode("utf-8", "replace") if file.is_file() else ""
    events = []
    for entry in text.split("\0")[:-1]:
        process, depth, source, line, statuses, words = entry.split("\x1f", 5)
        ends = tuple(map(int, statuses.split()))
        events.append(Event(process, depth, source, int(line), ends, words))
    return events


def failures(events: list[Event], scripts: dict[str, Lesson]) -> Iterator[Failure]:
    """Yield what failed in *scripts*, which are known by where they lie."""
    known = {
        path: bash.commands(one.text, Path(one.name)) for path, one in scripts.items()
    }
    running: dict[str, list[Event]] = {}
    """Of each process: the last command at each depth."""
    for event in events:
        stack = running.setdefault(event.process, [])
        if event.depth == "lost":
            if event.source in known:
                yield Failure(event.source, event.line, event.text, 127)
            continue
        entered = stack and int(event.depth) > int(stack[-1].depth)
        while stack and int(stack[-1].depth) > int(event.depth):
            stack.pop()
        if stack and not entered:
            yield from _ended(stack.pop(), event, known)
        stack.append(event)


def _ended(last: Event, now: Event, known: dict[str, list[bash.Command]]):
    """Yield the failures in the pipeline of *last*, which ended before *now*."""
    if last.source not in known or not any(now.statuses):
        return
    command = find(last, known[last.source])
    if not command:
        if not last.text.startswith(HEADS):
            yield Failure(last.source, last.line, last.text, max(now.statuses))
        return
    if command.background:
        return
    after = find(now, known[last.source]) if now.source == last.source else None
    goes_on = (
        after and after.pipeline == command.pipeline and after.start > command.start
    )
    if goes_on:
        return
    line = [one for one in known[last.source] if one.pipeline == command.pipeline]
    if len(line) != len(now.statuses):
        line = [command] * len(now.statuses)
    for place, (one, status) in enumerate(zip(line, now.statuses, strict=True), 1):
        unread = status == NOBODY_READS and place < len(line)
        # A program that was not found has told so itself.
        if status and status != 127 and not unread and not one.condition:
            yield Failure(last.source, one.line, one.text, status)


def find(event: Event, commands: list[bash.Command]) -> bash.Command | None:
    """Return the one of *commands* that *event* tells of; None where it is none."""
    there = [one for one in commands if one.line <= event.line <= one.last_line]
    same = [one for one in there if bash.begins(event.text, one.text)]
    return max(same, key=lambda one: len(one.text), default=None)
