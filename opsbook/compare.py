"""Compare what is proved today with what is recorded, and refuse a difference."""

import datetime
import difflib
import platform
from collections.abc import Callable, Iterable
from itertools import takewhile
from pathlib import Path

from opsbook import ROOT, lines, observed, record
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson
from opsbook.normalise import idle, normalise
from opsbook.record import Proof
from opsbook.refuse import LAST_LINES
from opsbook.verifiers import level_of

SAME = ("level", "exit", "by", "sha256", "env")
"""Fields of an entry that have to be the same today."""


def python_here() -> str:
    """Return the version of this Python, such as 3.11."""
    return ".".join(platform.python_version_tuple()[:2])


def proof_of_today(
    lesson: Lesson, file: Lesson, seen: lines.Lines | None = None
) -> Proof:
    """Return what *lesson*, if it succeeds today, proves of *file*.

    *seen* are the lines that ran, if that was looked at.
    """
    tools, host = observed.tools(lesson)
    return Proof(
        level=level_of(lesson),
        exit=lesson.exit,
        by=lesson.path,
        tools={**tools, "Python": python_here()},
        date=datetime.date.today().isoformat(),
        sha256=file.sha256,
        output=record.output_sha256(file),
        env=lesson.env,
        host=host,
        picture=record.picture_sha256(file),
        **lines.told(lesson, file, seen),
    )


def differences(proof: Proof, fresh: Proof) -> list[str]:
    """Return how the record differs from what a proof of today would write.

    The day may differ, and the Python: lessons are proved on every Python that the book
    supports, and one is recorded. So may the versions of what the host brings.
    """
    found = [
        f"was proved with {name} {proof.tools.get(name, 'nothing')}, installed is "
        f"{fresh.tools.get(name, 'nothing')}"
        for name in fresh.tools | proof.tools
        if name != "Python" and proof.tools.get(name) != fresh.tools.get(name)
    ]
    if list(proof.tools) != list(fresh.tools):
        found.append("was proved with its tools named in another order")
    if list(proof.host) != list(fresh.host):
        before, now = (", ".join(one.host) or "none" for one in (proof, fresh))
        found.append(f"was proved with programs of the host, {before}; now {now}")
    return found + [
        f"is recorded with the {name} {getattr(proof, name)!r}, which is "
        f"{getattr(fresh, name)!r} now"
        for name in SAME
        if getattr(proof, name) != getattr(fresh, name)
    ]


def refuse_difference(lesson: Lesson, load: Callable[[str], dict[str, Proof]]) -> None:
    """Refuse what is recorded of *lesson* and its files, if it is not so today."""
    for file in (lesson, *lesson.brought):
        proof = record.matching(load(file.folder).get(file.path), file)
        if proof.by != lesson.path:
            continue
        found = differences(proof, proof_of_today(lesson, file))
        found += [
            f"is recorded with hidden lines, {one!r}, which its settings do not name"
            for one in proof.hides
            if one not in lesson.hides.values()
        ]
        if found:
            raise OpsbookError(f"{found[0]}: {_hint(lesson)}", Path(file.name))


def refuse_unproved(lesson: Lesson, proved: Iterable[tuple[Lesson, Proof]]) -> None:
    """Refuse what is recorded as proved by *lesson*, if it is not *proved* now.

    That is a file that it does not use, and a line that did not run.
    """
    fresh = {file.path: proof for file, proof in proved}
    for file in (lesson, *lesson.brought):
        proof = record.proof_of(file)
        if proof.by != lesson.path:
            continue
        if file.path not in fresh:
            message = f"is recorded as proved by {lesson.path}, which does not use it"
            raise OpsbookError(f"{message}: {_hint(lesson)}", Path(file.name))
        if fresh[file.path].missed is not None:
            lines.refuse_fewer(proof, fresh[file.path], file)


def recorded_output(lesson: Lesson) -> str:
    """Return the output that is kept; empty where there is none."""
    file = lesson.output_file
    return file.read_bytes().decode("utf-8", "replace") if file.exists() else ""


def refuse_idle_rule(lesson: Lesson, output: str) -> None:
    """Refuse a rule of *lesson* by which nothing in its *output* varies."""
    for rule in idle(output, lesson.rules):
        message = f"nothing in its output varies by the rule {rule!r}: remove the rule"
        raise OpsbookError(message, Path(lesson.name))


def refuse_other_output(lesson: Lesson, expected: str, found: str) -> None:
    """Refuse the output that *lesson* printed now, if another is *expected*."""
    place = Path(lesson.name)
    if expected and not found:
        message = f"prints nothing, but an output is recorded: {_hint(lesson)}"
        raise OpsbookError(message, place)
    if found and not expected:
        message = f"prints something, but no output is recorded: {_hint(lesson)}"
        raise OpsbookError(message, place)
    refuse_idle_rule(lesson, found)
    before, after = (normalise(text, lesson.rules) for text in (expected, found))
    if before != after:
        line, difference = _difference(before, after, "printed now")
        name = lesson.output_file.relative_to(ROOT)
        message = f"is not what {place.name} prints now: {_hint(lesson)}\n{difference}"
        raise OpsbookError(message, name, line)


def refuse_other_picture(lesson: Lesson, found: str | None) -> None:
    """Refuse a picture of which any byte differs from the one that is kept."""
    if found is None:  # its settings say of none
        return
    file = lesson.picture_file
    if not file.exists():
        message = f"draws a picture, but none is recorded: {_hint(lesson)}"
        raise OpsbookError(message, Path(lesson.name))
    kept = file.read_bytes().decode("utf-8", "replace")
    if kept != found:
        line, difference = _difference(kept, found, "drawn now")
        few = "\n".join(difference.splitlines()[:LAST_LINES])
        name = Path(lesson.name).name
        message = f"is not what {name} draws now: {_hint(lesson)}\n{few}"
        raise OpsbookError(message, file.relative_to(ROOT), line)


def _hint(lesson: Lesson) -> str:
    return f"opsbook record {lesson.path}"


def _difference(before: str, after: str, now: str) -> tuple[int, str]:
    """Return the first line that differs, and how the texts differ."""
    texts = (before.splitlines(), after.splitlines())
    pairs = zip(*texts, strict=False)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    told = difflib.unified_diff(*texts, "recorded", now, lineterm="")
    return same + 1, "\n".join(told)
