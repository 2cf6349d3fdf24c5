"""Write outputs, pictures and the record, and remove those of lessons that are gone."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from opsbook import ROOT, SNIPPETS, record
from opsbook.compare import differences, proof_of_today
from opsbook.errors import OpsbookError
from opsbook.lessons import RECORD, Lesson, find, folders, in_folder, sha256
from opsbook.record import Proof

if sys.platform != "win32":
    import fcntl


def write(
    output: str,
    picture: str | None,
    proved: list[tuple[Lesson, Proof]],
    spare: dict[str, Proof],
) -> None:
    """Write what a lesson made, and what it *proved*: itself, then files it used.

    A file that it had proved and does not use now gets its proof from *spare*.
    """
    lesson, proof = proved[0]
    made = {lesson.output_file: output, lesson.picture_file: picture}
    texts = {file: text for file, text in made.items() if text}
    proof = replace(proof, output=_digest(output), picture=_digest(picture))
    with _one_writer():
        homes = {one.folder for one in (lesson, *lesson.brought)}
        records = {home: record.load(home) for home in homes}
        for file in lesson.brought:
            proofs = records[file.folder]
            if file.path in proofs and proofs[file.path].by == lesson.path:
                del proofs[file.path]
                if file.path in spare:
                    proofs[file.path] = spare[file.path]
        records[lesson.folder][lesson.path] = proof
        for file, fresh in proved[1:]:
            proofs = records[file.folder]
            if not (file.verify or _stands(proofs.get(file.path), file)):
                proofs[file.path] = fresh
        texts |= {record.file_of(f): record.text_of(p) for f, p in records.items()}
        record.write(texts)
        for gone in made.keys() - texts.keys():
            gone.unlink(missing_ok=True)


def forget_removed() -> None:
    """Drop the entries, the outputs and the pictures whose lessons are gone."""
    found = [one for home in folders() for one in in_folder(home).values()]
    made = {lesson.output_file for lesson in found if lesson.verify}
    made |= {lesson.picture_file for lesson in found if lesson.picture}
    with _one_writer():
        for file in SNIPPETS.rglob(RECORD):
            proofs = record.load(file.parent.relative_to(SNIPPETS).as_posix())
            kept = {p: proofs[p] for p in proofs if (SNIPPETS / p).is_file()}
            if not kept:
                file.unlink()
            elif kept != proofs:
                record.write({file: record.text_of(kept)})
        for file in (*SNIPPETS.rglob("*.out"), *SNIPPETS.rglob("*.svg")):
            if file not in made:
                file.unlink()


def _digest(text: str | None) -> str | None:
    return sha256(text.encode()) if text else None


def _stands(proof: Proof | None, file: Lesson) -> bool:
    """Tell whether the lesson that *proof* names still proves *file*."""
    with suppress(OpsbookError):  # of another environment, perhaps: prove it here
        found = record.matching(proof, file)
        return not differences(found, proof_of_today(find(found.by), file))
    return False


@contextmanager
def _one_writer() -> Iterator[None]:
    """Hold off other processes that write records."""
    number = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(number, fcntl.LOCK_EX)
        yield
    finally:
        os.close(number)
