"""The record: what was proved, written beside the settings that say how.

``tests/<folder>/record.json`` holds one entry for each file of ``snippets/<folder>``.
"""

import json
import os
import tempfile
from dataclasses import asdict, dataclass
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
        return {path: _proof(path, dict(entry)) for path, entry in entries.items()}
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        message = f"is damaged ({error}); restore it, or write it again: make record"
        raise OpsbookError(message, file.relative_to(ROOT)) from None


def _proof(path: str, entry: dict) -> Proof:
    seal = entry.pop("seal")
    proof = Proof(**entry)
    if seal != proof.seal(path) or proof.level not in LEVELS:
        raise ValueError(f"the entry of {path} was changed by hand")
    return proof


@cache
def loaded(folder: str) -> dict[str, Proof]:
    """Return the record of *folder*, read once."""
    return load(folder)


def save(folder: str, proofs: dict[str, Proof]) -> None:
    """Write the record of *folder*: all of it or nothing."""
    entries = {
        path: {**asdict(proof), "seal": proof.seal(path)}
        for path, proof in sorted(proofs.items())
    }
    write(file_of(folder), json.dumps(entries, indent=1) + "\n")
    loaded.cache_clear()


def write(file: Path, text: str) -> None:
    """Replace *file* by *text*; an interrupt or a full disk leaves the old one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    fresh = Path(name)
    try:
        with os.fdopen(number, "wb") as out:
            out.write(text.encode())
            out.flush()
            os.fsync(out.fileno())
        fresh.chmod(0o644)
        fresh.replace(file)
    except OSError as error:
        message = f"could not be written ({error.strerror}); the old one is kept"
        raise OpsbookError(message, file.relative_to(ROOT)) from None
    finally:
        fresh.unlink(missing_ok=True)


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


def forget_removed(folder: str) -> None:
    """Drop the entries of *folder* whose files are gone."""
    proofs = load(folder)
    kept = {
        path: p for path, p in proofs.items() if (ROOT / "snippets" / path).exists()
    }
    if kept != proofs:
        save(folder, kept)
