"""Let pytest prove lessons: each lesson is a test.

So ``pytest snippets/mlops/mlflow`` proves a chapter; ``-k registry`` picks one, and
``--env mlflow`` those that have to be proved in that tox environment. With ``--record``
the lessons that changed write their outputs and the record instead of being compared
with them.
"""

import os
from collections import Counter
from pathlib import Path

import pytest

from opsbook import SNIPPETS
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson, find, is_lesson, lessons
from opsbook.prove import DONE, Prover, in_order, refuse_gaps
from opsbook.runner import refuse_without_places
from opsbook.write import forget_removed

PROVER = pytest.StashKey[Prover]()
COUNTS: Counter = Counter()
PROVED: list[Lesson] = []
GAPS: list[OpsbookError] = []


class LessonFile(pytest.File):
    """A file under ``snippets/``."""

    def collect(self):
        """Yield the proof of the lesson."""
        lesson = find(self.path.relative_to(SNIPPETS).as_posix())
        env = self.config.getoption("env")
        if lesson.verify and env in (None, lesson.env):
            yield LessonItem.from_parent(self, name=lesson.verify, lesson=lesson)

    def repr_failure(self, excinfo):
        """Show the one line that says what is wrong."""
        return _line(excinfo) or super().repr_failure(excinfo)


class LessonItem(pytest.Item):
    """The proof of one lesson."""

    def __init__(self, *, lesson: Lesson, **rest):
        super().__init__(**rest)
        self.lesson = lesson

    def runtest(self):
        """Prove the lesson again and compare it with the record, or record it."""
        prover = self.config.stash[PROVER]
        recording = self.config.getoption("record")
        done = (prover.record if recording else prover.verify)(self.lesson)
        self.user_properties += [("proved", done), ("lesson", self.lesson.path)]

    def repr_failure(self, excinfo):
        """Show the one line that says what is wrong."""
        return _line(excinfo) or super().repr_failure(excinfo)

    def reportinfo(self):
        """Return where the lesson is."""
        return self.lesson.file, None, self.lesson.path


def _line(excinfo) -> str | None:
    error = excinfo.value
    return error.format_message() if isinstance(error, OpsbookError) else None


def _first(lesson: Lesson) -> Lesson:
    return _first(find(lesson.after)) if lesson.after else lesson


def pytest_addoption(parser):
    """Add ``--env`` and ``--record``."""
    text = "prove only the lessons whose settings name this tox environment"
    parser.addoption("--env", help=text)
    text = "write the outputs and the record of the lessons that changed"
    parser.addoption("--record", action="store_true", help=text)


def pytest_collect_file(file_path, parent):
    """Take each lesson as a file of tests."""
    named = file_path.suffix == ".py" and parent.session.isinitpath(file_path)
    if _is_ours(file_path) and not named:
        return LessonFile.from_parent(parent, path=file_path)
    return None


def pytest_pycollect_makemodule(module_path, parent):
    """Keep pytest from importing a lesson that its command line names."""
    if _is_ours(module_path):
        return LessonFile.from_parent(parent, path=module_path)
    return None


def pytest_collection_modifyitems(config, items):
    """Record each lesson after those that it stands on."""
    if config.getoption("record"):
        ours = [one for one in items if isinstance(one, LessonItem)]
        places = {one.path: n for n, one in enumerate(in_order(i.lesson for i in ours))}
        ours.sort(key=lambda item: places[item.lesson.path])
        items[:] = [*ours, *(one for one in items if one not in ours)]


def _is_ours(file: Path) -> bool:
    return file.is_relative_to(SNIPPETS) and is_lesson(file)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Let lessons that continue one another share a process (``--dist loadgroup``)."""
    # Marks do not do it: pytest-xdist 3.8 cannot rename the tests of pytest 9.2.
    from xdist.scheduler import LoadGroupScheduling

    class Scheduling(LoadGroupScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file = config.rootpath / nodeid.partition("::")[0]
            if not file.is_relative_to(SNIPPETS):
                return super()._split_scope(nodeid)
            return _first(find(file.relative_to(SNIPPETS).as_posix())).path

    grouped = config.getoption("dist") == "loadgroup"
    return Scheduling(config, log) if grouped else None


def pytest_sessionstart(session):
    """Open the prover that all lessons of this process share.

    A fault of the settings, or of the system, is told here, and not for each lesson.
    """
    try:
        known = lessons().values()
        if _proves(session.config):
            refuse_without_places()
    except OpsbookError as error:
        raise pytest.UsageError(error.format_message()) from None
    ci = "CI" in os.environ
    session.config.stash[PROVER] = Prover(known, everything=ci, traced=ci)


def _proves(config) -> bool:
    """Tell whether lessons are asked for here: not by a process of pytest-xdist."""
    if config.option.collectonly or hasattr(config, "workerinput"):
        return False
    start = config.invocation_params.dir
    asked = [(start / one.partition("::")[0]).resolve() for one in config.args]
    return any(p.is_relative_to(SNIPPETS) or SNIPPETS.is_relative_to(p) for p in asked)


def pytest_sessionfinish(session):
    """End what the lessons left running."""
    session.config.stash[PROVER].__exit__()
    # A process of pytest-xdist has a part of the lessons; the one above hears of all.
    config = session.config
    if config.getoption("record") and not hasattr(config, "workerinput"):
        GAPS.extend(refuse_gaps(PROVED))
        if GAPS:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
        elif not session.testsfailed:
            forget_removed()


def pytest_runtest_logreport(report):
    """Note what was proved."""
    told = dict(report.user_properties) if report.when == "call" else {}
    if "proved" in told:
        COUNTS[told["proved"]] += 1
        PROVED.append(find(told["lesson"]))


def pytest_terminal_summary(terminalreporter):
    """Say what came of the lessons, and what no proof ran."""
    for error in GAPS:
        terminalreporter.write_line(error.format_message())
    if COUNTS:
        said = ", ".join(f"{COUNTS[done]} {done}" for done in DONE)
        terminalreporter.write_line(f"lessons: {said}")
