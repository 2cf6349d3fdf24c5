"""The record: what was proved, written beside the lessons.

``proofs.jsonl`` in a folder of lessons holds one line for each file, so that two people
can add lessons side by side.
"""

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field, fields, replace
from functools import cache
from pathlib import Path
from types import UnionType

from opsbook import LEVELS, ROOT, SNIPPETS
from opsbook.errors import OpsbookError, read_text
from opsbook.lessons import RECORD, Lesson, find, sha256


@dataclass(frozen=True)
class Proof:
    """What was proved of one file, and with what."""

    level: str
    """One of `opsbook.LEVELS`."""
    exit: int
    by: str
    """The lesson that proved it; its own path unless other lessons use the file."""
    tools: dict[str, str]
    """Name to version, the tool that matters most first."""
    date: str
    """Day of the proof, such as 2026-11-24."""
    sha256: str
    """Of the file's bytes."""
    output: str | None
    """SHA-256 of the recorded output's bytes; None where nothing is printed."""
    env: str
    """The tox environment in which it was proved."""
    host: dict[str, str] = field(default_factory=dict)
    """Programs of the machine to their versions, which no lock pins."""
    missed: str | None = None
    """Lines that ran in no part of this proof, such as 3,5-7; None if not looked at."""
    ran: dict[str, str] = field(default_factory=dict)
    """Path of other lessons to the lines missed there that ran in this proof."""
    hides: tuple[str, ...] = ()
    """Why lines of standard error are not shown."""
    picture: str | None = None
    """SHA-256 of the picture's bytes."""


def file_of(folder: str) -> Path:
    """Return where the record of *folder* lies."""
    return SNIPPETS / folder / RECORD


def load(folder: str) -> dict[str, Proof]:
    """Return the record of *folder*, by lesson path; empty where none is written."""
    file = file_of(folder)
    if not file.exists():
        return {}
    found: dict[str, Proof] = {}
    text = read_text(file, file.relative_to(ROOT))
    for number, line in enumerate(text.splitlines(), 1):
        try:
            name, proof = _parse(line)
        except (AttributeError, KeyError, TypeError, ValueError):
            what = "is no entry: remove this line, then `opsbook record` writes it anew"
            raise OpsbookError(what, file.relative_to(ROOT), number) from None
        path = f"{folder}/{name}".removeprefix("./")
        if path in found:
            what = f"a second entry of {name}: remove both, then: opsbook record {path}"
            raise OpsbookError(what, file.relative_to(ROOT), number)
        found[path] = proof
    return found


def _parse(line: str) -> tuple[str, Proof]:
    entry = json.loads(line)
    name = entry.pop("file")
    proof = Proof(**{"hides": (), **entry})
    proof = replace(proof, hides=tuple(proof.hides))
    kinds: dict[str, type | UnionType] = {"exit": int, "hides": tuple}
    kinds |= dict.fromkeys(("tools", "host", "ran"), dict)
    kinds |= dict.fromkeys(("output", "missed", "picture"), str | None)
    told = all(
        isinstance(getattr(proof, one.name), kinds.get(one.name, str))
        for one in fields(Proof)
    )
    if not told or proof.level not in LEVELS or "/" in name:
        raise ValueError(line)
    return name, proof


@cache
def loaded(folder: str) -> dict[str, Proof]:
    """Return the record of *folder*, read once; each entry has its file."""
    proofs = load(folder)
    for path in proofs:
        if not (SNIPPETS / path).is_file():
            message = f"has an entry for snippets/{path}, which is gone: opsbook record"
            raise OpsbookError(message, file_of(folder).relative_to(ROOT))
    return proofs


def text_of(proofs: dict[str, Proof]) -> str:
    """Return what the file of a record holds."""
    lines = []
    for path, proof in sorted(proofs.items()):
        entry = {"file": Path(path).name, **asdict(proof)}
        for key in ("host", "missed", "ran", "hides", "picture"):  # which few have
            if entry[key] in (None, {}, ()):
                del entry[key]
        lines.append(json.dumps(entry, ensure_ascii=False))
    return "".join(f"{line}\n" for line in lines)


def write(texts: dict[Path, str]) -> None:
    """Replace files by their *texts*: all of them, or none and the old ones stay.

    Every text is on the disk, under another name, before the first file is replaced.
    """
    loaded.cache_clear()
    with ExitStack() as stack:
        fresh = {}
        for file, text in texts.items():
            with _refusing(file):
                file.parent.mkdir(parents=True, exist_ok=True)
                prefix = f".{file.name}."
                number, name = tempfile.mkstemp(dir=file.parent, prefix=prefix)
                fresh[file] = Path(name)
                stack.callback(fresh[file].unlink, missing_ok=True)
                with os.fdopen(number, "wb") as out:
                    out.write(text.encode())
                    out.flush()
                    os.fsync(out.fileno())
                fresh[file].chmod(0o644)
        for file, written in fresh.items():
            with _refusing(file):
                written.replace(file)


@contextmanager
def _refusing(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        message = f"could not be written ({error.strerror}); the old one is kept"
        raise OpsbookError(message, file.relative_to(ROOT)) from None


def proof_of(lesson: Lesson) -> Proof:
    """Return the proof of the very bytes of *lesson*, or fail and say what to do."""
    return matching(loaded(lesson.folder).get(lesson.path), lesson)


def matching(proof: Proof | None, lesson: Lesson) -> Proof:
    """Return *proof* if it is of the very bytes of *lesson*; else say what to do."""
    if proof is None:
        raise _stale(lesson, "has not been proved")
    if proof.sha256 != lesson.sha256:
        raise _stale(lesson, "has changed since it was proved")
    if proof.output != output_sha256(lesson):
        raise _stale(lesson, "has another output than the one that was recorded")
    if proof.picture != picture_sha256(lesson):
        raise _stale(lesson, "has another picture than the one that was recorded")
    if not _proves(proof.by, lesson):
        raise _stale(lesson, f"is not used any more by {proof.by}, which proved it")
    return proof


def _proves(by: str, lesson: Lesson) -> bool:
    if lesson.verify:
        return by == lesson.path
    try:
        user = find(by)
    except OpsbookError:  # it is gone
        return False
    return by == user.path and bool(user.verify) and lesson in user.brought


def output_sha256(lesson: Lesson) -> str | None:
    """Return the SHA-256 of the recorded output; None where there is none."""
    file = lesson.output_file
    return sha256(file.read_bytes()) if lesson.verify and file.exists() else None


def picture_sha256(lesson: Lesson) -> str | None:
    """Return the SHA-256 of the picture that is kept; None where there is none."""
    file = lesson.picture_file
    return sha256(file.read_bytes()) if lesson.picture and file.exists() else None


def _stale(lesson: Lesson, what: str) -> OpsbookError:
    # What is not run is recorded with a lesson that uses it, mostly beside it.
    recorded = lesson.path if lesson.verify else lesson.folder
    return OpsbookError(f"{what}: opsbook record {recorded}", Path(lesson.name))
