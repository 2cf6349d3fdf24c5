"""Prove lessons: run them, compare with what is recorded, or record."""

import hashlib
import platform
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

from opsbook import ROOT, compare, lines, record, refuse, runner, services
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson, find, sha256
from opsbook.normalise import normalise
from opsbook.record import Proof
from opsbook.verifiers import job_for
from opsbook.write import write

PROVED = ROOT / ".opsbook" / "proved"
"""Holds an empty file for each proof that succeeded on this machine, named by `key`."""

DONE = PROVED_NOW, UNCHANGED, ELSEWHERE = "proved now", "unchanged", "not proved here"
"""What comes of a lesson; one of another environment is only compared with its record.
"""


class Prover:
    """Proves lessons one after another; a context manager.

    Lessons of one folder share a warm worker, and what a lesson left behind is kept
    until the end, for the lessons that come after it.
    """

    def __init__(
        self, lessons: Iterable[Lesson], everything: bool = False, traced: bool = False
    ):
        self.everything = everything
        """Whether to run what has not changed since it was proved here."""
        self.traced = traced
        """Whether to look at the lines that run, on the Python that is recorded."""
        self._continued: set[str] = set()
        """Whose files others of these start from; those of the rest can go at once."""
        for lesson in lessons:
            while lesson.after:
                self._continued.add(lesson.after)
                lesson = find(lesson.after)
        self._outcomes: dict[str, runner.Outcome] = {}
        self._seen: dict[str, lines.Lines | None] = {}
        self._spare: dict[str, Proof] = {}
        """Of files: a proof of today, for when the lesson that proved it drops it."""
        self._stack = ExitStack()
        self._warmed: tuple | None = None
        self._worker: runner.Worker | None = None

    def __enter__(self) -> "Prover":
        return self

    def __exit__(self, *_) -> None:
        self._stack.close()
        services.leave()
        for outcome in self._outcomes.values():  # those that failed, or are continued
            shutil.rmtree(outcome.place, ignore_errors=True)

    def run(self, lesson: Lesson, traced: bool = False) -> runner.Outcome:
        """Run *lesson* once, after the lesson whose files it starts from."""
        if lesson.path not in self._outcomes:
            refuse.form(lesson)
            before = find(lesson.after) if lesson.after else None
            first = self.run(before, traced).place if before else None
            job, worker = job_for(lesson), self.worker(lesson)
            outcome = runner.run(lesson, job, worker, first, traced=traced)
            self._outcomes[lesson.path] = outcome
            known = _foundations(lesson)
            self._seen[lesson.path] = (
                lines.read(known, outcome.place) if traced else None
            )
        outcome = self._outcomes[lesson.path]
        refuse.end(lesson, outcome)
        if lesson.path not in self._continued:
            shutil.rmtree(outcome.place, ignore_errors=True)
        return outcome

    def worker(self, lesson: Lesson) -> runner.Worker:
        """Return the warm worker for *lesson*, started if need be."""
        needs = runner.needs(lesson)
        worker = self._worker
        if not worker or self._warmed != needs or worker.ended():
            self._stack.close()
            worker = self._worker = runner.Worker(lesson)
            self._stack.callback(worker.close)
            self._warmed = needs
        return worker

    def verify(self, lesson: Lesson) -> str:
        """Prove *lesson* again and compare; return one of `DONE`."""
        for file in _its_own(lesson):
            lines.refuse_missed(file)
        if elsewhere(lesson):
            for file in lesson.brought:
                record.proof_of(file)
            return ELSEWHERE
        compare.refuse_difference(lesson, record.loaded)
        mark = PROVED / key(lesson)
        if not self.everything and mark.exists():
            return UNCHANGED
        expected = compare.recorded_output(lesson)
        recorded = record.proof_of(lesson).tools.get("Python")
        outcome = self.run(lesson, self.traced and recorded == compare.python_here())
        compare.refuse_other_output(lesson, expected, outcome.output)
        compare.refuse_other_picture(lesson, outcome.picture)
        compare.refuse_unproved(lesson, self._proved(lesson, outcome))
        _remember(mark)
        return PROVED_NOW

    def record(self, lesson: Lesson) -> str:
        """Run *lesson* and write its output and its entry; return one of `DONE`."""
        if elsewhere(lesson):
            return ELSEWHERE
        record.load(lesson.folder)  # which refuses one that cannot be added to
        mark = PROVED / key(lesson)
        if not self.everything and mark.exists():
            with suppress(OpsbookError):
                compare.refuse_difference(lesson, record.load)
                return UNCHANGED
        outcome = self.run(lesson, traced=True)
        found = outcome.output
        refuse.unprintable(lesson, found)
        compare.refuse_idle_rule(lesson, found)
        recorded = compare.recorded_output(lesson)
        if normalise(recorded, lesson.rules) == normalise(found, lesson.rules):
            found = recorded
        proved = self._proved(lesson, outcome)
        write(found, outcome.picture, proved, self._spare)
        self._spare |= {file.path: proof for file, proof in proved[1:]}
        _remember(PROVED / key(lesson))
        return PROVED_NOW

    def _proved(
        self, lesson: Lesson, outcome: runner.Outcome
    ) -> list[tuple[Lesson, Proof]]:
        """Return *lesson* and those of its files that it used, each with its proof.

        Code has to run: to be opened is not enough where that was looked at.
        """
        seen = self._seen[lesson.path]
        files = [one for one in lesson.brought if one.path in outcome.used]
        if seen is not None and lesson.verify in lines.RUN:
            files = [one for one in files if lines.has_run(one, seen)]
        hides = refuse.hidden(lesson, outcome.errors)[1]
        own = replace(compare.proof_of_today(lesson, lesson, seen), hides=hides)
        others = ((one, compare.proof_of_today(lesson, one, seen)) for one in files)
        return [(lesson, own), *others]


def elsewhere(lesson: Lesson) -> bool:
    """Tell whether *lesson* is proved in another tox environment than this one."""
    return lesson.env not in ("", Path(sys.prefix).name)


def key(lesson: Lesson) -> str:
    """Return a checksum of all that the proof of *lesson* stands on."""
    parts = [
        lesson.path,
        record.output_sha256(lesson) or "",
        record.picture_sha256(lesson) or "",
        platform.python_version(),
        *(f"{one.sha256} {one!r}" for one in _foundations(lesson)),
        _machinery(),
    ]
    return sha256("\n".join(parts).encode())


def in_order(lessons: Iterable[Lesson]) -> list[Lesson]:
    """Return *lessons*, each after those among them that it stands on.

    What a lesson runs of another is told from what that one's own proof has missed.
    """
    waiting = {lesson.path: lesson for lesson in lessons}
    found: list[Lesson] = []

    def take(lesson: Lesson) -> None:
        if waiting.pop(lesson.path, None):
            with suppress(OpsbookError):  # which is told when its turn comes
                for one in lesson.inputs:
                    take(one)
            found.append(lesson)

    # Lessons of one folder mostly share a warm worker, so they go together.
    for lesson in sorted(waiting.values(), key=lambda one: one.folder):
        take(lesson)
    return found


def refuse_gaps(lessons: Iterable[Lesson]) -> Iterator[OpsbookError]:
    """Yield what *lessons*, which were recorded, leave without a proof.

    That is a file that none of its users used, or a line that none ran; it is known
    when all of them are recorded.
    """
    files = {one.path: one for lesson in lessons for one in _its_own(lesson)}
    for file in files.values():
        try:
            if file.path not in record.load(file.folder):
                message = (
                    "was opened, or where it is Python run, by no lesson that names it"
                )
                hint = lines.users(file)
                raise OpsbookError(f"{message}: {hint}", Path(file.name))
            lines.refuse_missed(file, record.load)
        except OpsbookError as error:
            yield error


def _its_own(lesson: Lesson) -> tuple[Lesson, ...]:
    """Return *lesson* and those of its files that no proof of their own stands for."""
    return (lesson, *(one for one in lesson.brought if not one.verify))


def _foundations(lesson: Lesson) -> list[Lesson]:
    """Return *lesson* and every lesson that it stands on."""
    found, waiting = {}, [lesson]
    while waiting:
        one = waiting.pop()
        if one.path not in found:
            found[one.path] = one
            waiting += one.inputs
    return [found[path] for path in sorted(found)]


@cache
def _machinery() -> str:
    digest = hashlib.sha256()
    files = [*(ROOT / "opsbook").rglob("*.*"), *(ROOT / "requirements").rglob("*.*")]
    for file in sorted(files):
        if file.is_file() and file.suffix != ".pyc":
            digest.update(file.read_bytes())
    return digest.hexdigest()


def _remember(mark: Path) -> None:
    # Where nothing can be written, everything is proved again next time.
    with suppress(OSError):
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.touch()
