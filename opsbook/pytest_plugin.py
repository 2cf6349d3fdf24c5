"""Let pytest prove lessons: each runnable lesson of a ``proof.toml`` is one test.

So ``pytest tests/mlops/mlflow`` proves the lessons of ``snippets/mlops/mlflow`` and
runs the tests beside them; ``-k registry`` picks one.
"""

import os
from collections import Counter

import pytest

from opsbook import record
from opsbook.errors import OpsbookError
from opsbook.lessons import ROOT, Lesson, find, lessons
from opsbook.prove import Prover

PROVER = pytest.StashKey[Prover]()
COUNTS: Counter = Counter()


class ProofFile(pytest.File):
    """The settings of one folder."""

    def collect(self):
        """Yield the folder's lessons; fail where record and folder differ."""
        name = self.path.parent.relative_to(ROOT / "tests").as_posix()
        here = [one for one in lessons().values() if one.folder.name == name]
        recorded, found = set(record.load(name)), {lesson.path for lesson in here}
        for path in sorted(recorded - found):
            message = f"lists {path}, which is gone: opsbook record {name}"
            raise OpsbookError(message, record.file_of(name).relative_to(ROOT))
        for lesson in here:
            if lesson.verify or lesson.path not in recorded:
                yield LessonItem.from_parent(self, name=lesson.file.name, lesson=lesson)


class LessonItem(pytest.Item):
    """The proof of one lesson."""

    def __init__(self, *, lesson: Lesson, **rest):
        super().__init__(**rest)
        self.lesson = lesson
        # With `--dist loadgroup`, lessons that continue one another share a process.
        self.add_marker(pytest.mark.xdist_group(_first(lesson).path))

    def runtest(self):
        """Prove the lesson again and compare it with the record."""
        prover = self.config.stash[PROVER]
        if not self.lesson.verify:
            record.proof_of(self.lesson)
        now = prover.verify(self.lesson)
        self.user_properties.append(("proved", "now" if now else "unchanged"))

    def repr_failure(self, excinfo):
        """Show the one line that says what is wrong."""
        if isinstance(excinfo.value, OpsbookError):
            return excinfo.value.format_message()
        return super().repr_failure(excinfo)

    def reportinfo(self):
        """Return where the lesson is."""
        return self.lesson.file, None, self.lesson.path


def _first(lesson: Lesson) -> Lesson:
    return _first(find(lesson.after)) if lesson.after else lesson


def pytest_collect_file(file_path, parent):
    """Take each ``proof.toml`` as a file of tests."""
    if file_path.name == "proof.toml":
        return ProofFile.from_parent(parent, path=file_path)
    return None


def pytest_sessionstart(session):
    """Open the prover that all lessons of this process share."""
    session.config.stash[PROVER] = Prover(everything="CI" in os.environ)


def pytest_sessionfinish(session):
    """End what the lessons left running."""
    session.config.stash[PROVER].__exit__()


def pytest_runtest_logreport(report):
    """Count what was proved."""
    for name, value in report.user_properties:
        if name == "proved" and report.when == "call":
            COUNTS[value] += 1


def pytest_terminal_summary(terminalreporter):
    """Say how many lessons ran and how many had not changed."""
    if COUNTS:
        now, unchanged = COUNTS["now"], COUNTS["unchanged"]
        terminalreporter.write_line(f"lessons: {now} proved now, {unchanged} unchanged")
