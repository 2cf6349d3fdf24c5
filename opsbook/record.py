"""The record: what was proved, written beside the settings that say how.

``tests/<folder>/record.json`` holds one entry for each file of ``snippets/<folder>``.
"""

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, fields
from functools import cache
from pathlib import Path

from opsbook import LEVELS
from opsbook.errors import OpsbookError, read_text
from opsbook.lessons import ROOT, Lesson, sha256


@dataclass(frozen=True)
class Proof:
    """What was proved of one file, and with what."""

    sha256: str
    """Of the file's bytes."""
    output: str | None
    """SHA-256 of the recorded output's bytes; None where nothing is printed."""
    level: str
    """One of `opsbook.LEVELS`."""
    tools: dict[str, str]
    """Name to version, the tool that matters most first."""
    exit: int
    date: str
    """Day of the proof, such as 2026-11-24."""
    by: str
    """The lesson that proved it; its own path unless other lessons use the file."""

    def seal(self, path: str) -> str:
        """Return a checksum over the entry, so that damage to any field is seen."""
        return sha256(json.dumps([path, asdict(self)], sort_keys=True).encode())[:16]


def file_of(folder: str) -> Path:
    """Return where the record of *folder* lies."""
    return ROOT / "tests" / folder / "record.json"


def load(folder: str) -> dict[str, Proof]:
    """Return the record of *folder*, by lesson path; empty where none is written."""
    file = file_of(folder)
    if not file.exists():
        return {}
    try:
        entries = json.loads(read_text(file, file.relative_to(ROOT)))
        if not isinstance(entries, dict):
            raise ValueError("it is not a table of entries")
        return {path: _proof(path, entry) for path, entry in entries.items()}
    except ValueError as error:
        message = f"is damaged ({error}); restore it, or remove it and record again"
        raise OpsbookError(message, file.relative_to(ROOT)) from None


def _proof(path: str, entry: dict) -> Proof:
    names = {"seal", *(field.name for field in fields(Proof))}
    if isinstance(entry, dict) and set(entry) == names:
        seal = entry.pop("seal")
        proof = Proof(**entry)
        if seal == proof.seal(path) and proof.level in LEVELS:
            return proof
    raise ValueError(f"the entry of {path} was changed by hand")


@cache
def loaded(folder: str) -> dict[str, Proof]:
    """Return the record of *folder*, read once; each entry has its file."""
    proofs = load(folder)
    for path in proofs:
        if not (ROOT / "snippets" / path).is_file():
            message = f"has an entry for snippets/{path}, which is gone: opsbook record"
            raise OpsbookError(message, file_of(folder).relative_to(ROOT))
    return proofs


def text_of(proofs: dict[str, Proof]) -> str:
    """Return what the file of a record holds."""
    entries = {
        path: {**asdict(proof), "seal": proof.seal(path)}
        for path, proof in sorted(proofs.items())
    }
    return json.dumps(entries, indent=1) + "\n"


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
    proof = loaded(lesson.folder.name).get(lesson.path)
    if proof is None:
        raise _stale(lesson, "has not been proved")
    if proof.sha256 != lesson.sha256:
        raise _stale(lesson, "has changed since it was proved")
    if proof.output != output_sha256(lesson):
        raise _stale(lesson, "has another output than the one that was recorded")
    return proof


def output_sha256(lesson: Lesson) -> str | None:
    """Return the SHA-256 of the recorded output; None where there is none."""
    file = lesson.output_file
    return sha256(file.read_bytes()) if lesson.verify and file.exists() else None


def _stale(lesson: Lesson, what: str) -> OpsbookError:
    return OpsbookError(f"{what}: opsbook record {lesson.path}", Path(lesson.name))
