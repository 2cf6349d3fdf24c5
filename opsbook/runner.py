"""Run one lesson in its own place and say what it printed.

Lessons are forked from a warm worker that has imported the folder's heavy modules once.
The worker itself never runs a lesson, so each one starts from the same clean state.
"""

import atexit
import importlib
import io
import multiprocessing
import os
import runpy
import shutil
import signal
import site
import sys
import sysconfig
import tempfile
import threading
import time
import traceback
import types
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from opsbook import sandbox, services, toolbox
from opsbook.errors import OpsbookError
from opsbook.lessons import ROOT, Folder, Lesson, find


@dataclass(frozen=True)
class Job:
    """What to run: a Python module or file, or a command."""

    argv: tuple[str, ...]
    python: bool = False
    """Run ``argv[0]`` in the warm worker: a file, or a module that has a ``main``."""


@dataclass(frozen=True)
class Outcome:
    """How a lesson ended."""

    exit: int
    output: str
    errors: str
    seconds: float
    place: Path
    """The folder it leaves behind."""
    left: tuple[str, ...] = ()
    """What it left behind at a service, where other lessons would find it."""


def environment(folder: Folder) -> dict[str, str]:
    """Return the whole environment of a lesson in *folder*."""
    scripts, packages = _installed()
    commands = [scripts, *(packages / p for p in folder.path)]
    commands += [one.ready() for one in toolbox.chosen(folder.programs)]
    return {
        "PATH": os.pathsep.join(map(str, [*commands, "/usr/bin", "/bin"])),
        "HOME": str(sandbox.HOME),
        "USER": "reader",
        "LOGNAME": "reader",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "TERM": "dumb",
        "COLUMNS": "80",
        "NO_COLOR": "1",
        "PYTHONUNBUFFERED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(sandbox.SNIPPETS),
        # One thread: the same sums on every machine, and workers that can be forked.
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        **folder.environment,
    }


@cache
def _installed() -> tuple[str, Path]:
    return sysconfig.get_path("scripts"), Path(site.getsitepackages()[0])


@contextmanager
def worker(folder: Folder) -> Iterator[multiprocessing.context.BaseContext]:
    """Start the warm worker of *folder*; it ends with the block."""
    sandbox.check()
    context = multiprocessing.get_context("forkserver")
    preload = ["opsbook.runner", *folder.preload, "opsbook.warmed"]
    context.set_forkserver_preload(preload)
    server = multiprocessing.forkserver._forkserver
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(environment(folder))
    os.environ["PYTHONPATH"] = str(ROOT / "snippets")
    # pyarrow would start a thread, and a process with threads should not be forked.
    os.environ["JE_ARROW_MALLOC_CONF"] = "background_thread:false"
    try:
        server.ensure_running()
    finally:
        os.environ.clear()
        os.environ.update(before)
    try:
        yield context
    finally:
        server._stop()


def run(
    lesson: Lesson, job: Job, context, start: Path | None = None, live: bool = False
) -> Outcome:
    """Run the *job* of *lesson* in a folder that is empty, or a copy of *start*.

    With *live*, its output goes straight to the terminal. The caller removes
    ``Outcome.place``.
    """
    place = Path(tempfile.mkdtemp(prefix="opsbook-"))
    try:
        _furnish(place, lesson, start)
        with services.visit(lesson, place / sandbox.HOME.name) as visit:
            outcome = _run(lesson, job, context, place, live, visit.doors)
        return replace(outcome, left=tuple(visit.left))
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise


def _furnish(place: Path, lesson: Lesson, start: Path | None) -> None:
    place.chmod(0o755)
    if start:
        shutil.copytree(start / "lesson", place / "lesson", symlinks=True)
    (place / sandbox.SNIPPETS.name).symlink_to(ROOT / "snippets")
    target = place / "lesson"
    target.mkdir(exist_ok=True)
    for programs in toolbox.chosen(lesson.folder.programs):
        for name, program in programs.links.items():
            link = place / sandbox.HOME.name / name
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(programs.ready() / program)
    for other in map(find, lesson.files):
        shutil.copy(other.file, target / other.file.name)


def _run(
    lesson: Lesson,
    job: Job,
    context,
    place: Path,
    live: bool,
    doors: tuple[services.Door, ...],
) -> Outcome:
    began = time.monotonic()
    keep = [ROOT, Path(sys.prefix), Path(sys.base_prefix)]
    keep += [one.ready() for one in toolbox.chosen(lesson.folder.programs)]
    arguments = (job, place, keep, environment(lesson.folder), lesson.stderr)
    process = context.Process(target=_child, args=(*arguments, live, doors))
    try:
        with _undisturbed(), _nameless():
            process.start()
        process.join(lesson.seconds)
        late = process.is_alive()
    finally:
        if process.pid:
            process.kill()
            process.join()
    if late:
        message = f"is still running after {lesson.seconds} s; it was stopped"
        raise OpsbookError(message, Path(lesson.name))
    seconds = time.monotonic() - began
    streams = (_read(place / "out"), _read(place / "err"))
    return Outcome(process.exitcode or 0, *streams, seconds, place)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Hold an interrupt back, so that what is started is known and can be ended."""
    held = (signal.SIGINT, signal.SIGTERM)
    signal.pthread_sigmask(signal.SIG_BLOCK, held)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, held)


@contextmanager
def _nameless() -> Iterator[None]:
    """Hide this program, which every process that is started would run once more."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = types.ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def _read(file: Path) -> str:
    text = file.read_bytes().decode("utf-8", "replace") if file.exists() else ""
    # A terminal too would start a new line for its next prompt.
    return text if not text or text.endswith("\n") else f"{text}\n"


def _child(
    job: Job,
    place: Path,
    keep: list[Path],
    env: dict,
    both: bool,
    live: bool,
    doors: tuple[services.Door, ...],
) -> None:
    # The worker then ends with its parent, even by SIGKILL, and this process with it.
    os.close(multiprocessing.forkserver._forkserver._forkserver_alive_fd)
    multiprocessing.forkserver._forkserver._forkserver_alive_fd = None
    os.environ.clear()
    os.environ.update(env)
    if not live:
        _send_to(place / "out", 1)
        if both:
            os.dup2(1, 2)
        else:
            _send_to(place / "err", 2)
    reached = [(door, door.reach()) for door in doors]

    def open_doors() -> None:
        for door, service in reached:
            door.open(service)

    sandbox.run(place, keep, lambda: _start(job), open_doors)


def _send_to(file: Path, stream: int) -> None:
    opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
    os.dup2(opened, stream)
    os.close(opened)


def _start(job: Job) -> int:
    for number, stream in ((1, "stdout"), (2, "stderr")):
        raw = io.FileIO(number, "w", closefd=False)
        text = io.TextIOWrapper(raw, encoding="utf-8", write_through=True)
        setattr(sys, stream, text)
        setattr(sys, f"__{stream}__", text)
    if not job.python:
        try:
            os.execvp(job.argv[0], job.argv)
        except OSError as error:
            print(f"{job.argv[0]}: {error.strerror}", file=sys.stderr)
            return 127
    return _python(job)


def _python(job: Job) -> int:
    name = job.argv[0]
    sys.argv = list(job.argv)
    code = 0
    try:
        if name.endswith(".py"):
            sys.path[0:0] = [str(Path(name).parent), str(sandbox.SNIPPETS)]
            runpy.run_path(name, run_name="__main__")
        else:
            code = importlib.import_module(name).main(*job.argv[1:])
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
    except BaseException as error:
        _show(error, name)
        code = 1
    threading._shutdown()
    atexit._run_exitfuncs()
    return code


def _show(error: BaseException, file: str) -> None:
    """Print the traceback that ``python file`` prints: without the frames of ours."""
    frames = error.__traceback__
    while frames and frames.tb_frame.f_code.co_filename != file:
        frames = frames.tb_next
    traceback.print_exception(error.with_traceback(frames))
