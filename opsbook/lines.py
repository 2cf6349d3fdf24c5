"""Tell which lines of the lessons ran, and refuse those that no proof ran.

The probes note what runs while a lesson is proved: ``probe/sitecustomize.py`` the lines
of Python, ``probe.sh`` the commands of bash. What of a file its own proof did not run
stands in its entry of the record (``missed``). A proof that runs some of that in the
file of another lesson says so in its own entry (``ran``).
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from opsbook import ROOT, bash, python, record, trace
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson, find, folders, lessons
from opsbook.record import Proof
from opsbook.sandbox import SNIPPETS

PROBE = ROOT / "opsbook" / "probe"
FILE = ".lines"
"""Its name in the folder that is a lesson's ``/tmp``."""
RUN = ("python", "shell")
"""Ways to prove that run a lesson line by line."""

Lines = dict[str, set[int]]
"""Path of a lesson to numbers of its lines."""


def read(known: list[Lesson], place: Path) -> Lines:
    """Return what ran in the proof that left *place* behind.

    Lessons that are *known* count where they lie, and in copies of them.
    """
    by_text = {one.text: one.path for one in known}
    found: Lines = {}
    for name, number in _noted(place / FILE):
        if path := _whose(name, place, by_text):
            found.setdefault(path, set()).add(number)
    shells = {one.path: _commands(one) for one in known if one.verify == "shell"}
    for event in trace.read(place / trace.FILE):
        path = event.source.removeprefix(f"{SNIPPETS}/")
        if event.depth != "lost" and path in shells:
            command = trace.find(event, shells[path])
            ran = found.setdefault(path, set())
            ran |= {c.start for c in shells[path] if command and _alike(c, command)}
    return found


def _alike(one: bash.Command, other: bash.Command) -> bool:
    # What bash tells does not tell two of the same words in one line apart.
    return (one.line, one.text) == (other.line, other.text)


def _noted(file: Path) -> Iterator[tuple[str, int]]:
    text = file.read_text("utf-8", "replace") if file.is_file() else ""
    for line in sorted(set(text.splitlines())):
        name, _, number = line.rpartition("\t")
        yield name, int(number)


def _whose(name: str, place: Path, by_text: dict[str, str]) -> str | None:
    if name.startswith(f"{SNIPPETS}/"):
        return name.removeprefix(f"{SNIPPETS}/")
    copy = place / name.removeprefix("/tmp/")
    return by_text.get(copy.read_text("utf-8", "replace")) if copy.is_file() else None


def _commands(lesson: Lesson) -> list[bash.Command]:
    return bash.commands(lesson.text, Path(lesson.name))


def missed(file: Lesson, ran: set[int]) -> set[int]:
    """Return the lines of *file* that can run and did not: the first of each statement.

    *ran* is what `read` says of it: lines of Python, or the places of commands.
    """
    if file.path.endswith(".sh"):
        commands = (one for one in _commands(file) if not one.waits)
        return {one.line for one in commands if one.start not in ran}
    import coverage

    judge = coverage.Coverage(data_file=None, config_file=False, messages=False)
    judge.clear_exclude()  # what is shown is not excluded by a comment
    judge.get_data().add_lines({str(file.file): ran})
    waiting = python.waits(python.parse(file.text, Path(file.name)))
    return set(judge.analysis2(str(file.file))[3]) - waiting


def has_run(file: Lesson, seen: Lines) -> bool:
    """Tell whether *file* is no Python, or some of it ran.

    Bash is traced only where it runs a lesson, and not in the scripts that this calls.
    """
    return not file.path.endswith(".py") or bool(seen.get(file.path))


def told(lesson: Lesson, file: Lesson, seen: Lines | None) -> dict:
    """Return what the entry of *file* says of lines, as *lesson* has proved it.

    *seen* is what ran, or None where that was not traced.
    """
    if seen is None:
        return {"missed": None, "ran": {}}
    judged = lesson.verify in RUN and (file is lesson or file.path.endswith(".py"))
    left = missed(file, seen.get(file.path, set())) if judged else set()
    return {
        "missed": _ranges(left) if judged else None,
        "ran": _elsewhere(lesson, seen) if file is lesson else {},
    }


def _elsewhere(lesson: Lesson, seen: Lines) -> dict[str, str]:
    """Return the lines of other lessons that ran here, and not in their own proofs."""
    found = {}
    for path in sorted(seen.keys() - {lesson.path}):
        other = find(path)
        proof = record.load(other.folder).get(path)
        wanted = _numbers(proof.missed) if proof and proof.by != lesson.path else set()
        if here := wanted and wanted - missed(other, seen[path]):
            found[path] = _ranges(here)
    return found


def refuse_fewer(proof: Proof, fresh: Proof, file: Lesson) -> None:
    """Refuse *proof* if it says of a line that it ran, and *fresh* does not.

    The other way round it is no false word: a line may run now and then, such as one
    that waits.
    """
    hint = f"opsbook record {proof.by}"
    if less := _numbers(fresh.missed) - _numbers(proof.missed):
        message = f"did not run, and is recorded as if it had: {hint}"
        raise OpsbookError(message, Path(file.name), min(less))
    for path, ranges in proof.ran.items():
        if less := _numbers(ranges) - _numbers(fresh.ran.get(path, "")):
            message = f"was not run by {proof.by}, as is recorded: {hint}"
            raise OpsbookError(message, Path("snippets", path), min(less))


def refuse_missed(file: Lesson, load: Callable[[str], dict] = record.loaded) -> None:
    """Refuse *file* for a line that no proof ran, as the record says.

    *load* returns the record of a folder.
    What its settings name under ``not_run`` may be missed, and must be.
    """
    proof = record.matching(load(file.folder).get(file.path), file)
    by = find(proof.by)
    judged = file.path == by.path or file.path.endswith(".py")
    if proof.missed is None and by.verify in RUN and judged:
        message = f"was proved without a look at its lines: opsbook record {proof.by}"
        raise OpsbookError(message, Path(file.name))
    left = _numbers(proof.missed)
    for home in folders() if left else ():
        for other in load(home).values():
            left -= _numbers(other.ran.get(file.path))
    lines = file.text.splitlines()
    texts = {number: lines[number - 1].strip() for number in sorted(left)}
    for number, text in texts.items():
        if text not in file.not_run:
            message = f"{text!r} is run by no lesson: {_hint(file)}"
            raise OpsbookError(message, Path(file.name), number)
    for text in file.not_run:
        if text not in texts.values():
            message = f"{text!r} is named under not_run and is no line that did not run"
            raise OpsbookError(message, Path(file.name))


def users(file: Lesson) -> str:
    """Return the command that records the lessons that stand on *file*, if any do."""
    found = [one.path for one in lessons().values() if file in one.inputs]
    return f"opsbook record {' '.join(found)}" if found else ""


def _hint(file: Lesson) -> str:
    hint = "run it, remove it, or name it under not_run"
    others = users(file)
    return f"{hint}; or: {others}" if others else hint


def _numbers(ranges: str | None) -> set[int]:
    """Return the numbers in *ranges*, such as ``3,5-7``."""
    ends = re.findall(r"(\d+)(?:-(\d+))?", ranges or "")
    return {n for a, b in ends for n in range(int(a), int(b or a) + 1)}


def _ranges(numbers: set[int]) -> str:
    """Return *numbers* as ranges: 3, 5, 6 and 7 as ``3,5-7``."""
    found: list[list[int]] = []
    for number in sorted(numbers):
        if found and found[-1][-1] == number - 1:
            found[-1][1:] = [number]
        else:
            found.append([number])
    return ",".join("-".join(map(str, ends)) for ends in found)
