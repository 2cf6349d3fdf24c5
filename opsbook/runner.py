"""Run one lesson in its own place and say what it printed."""

import atexit
import os
import pickle
import select
import shutil
import site
import socket
import subprocess
import sys
import sysconfig
import tempfile
import time
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import BinaryIO

from opsbook import ROOT, SNIPPETS, lines, sandbox, services, toolbox, used
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson, folders, is_lesson
from opsbook.worker import FAULT, STOP

PICTURE = "picture.svg"
"""The file that a lesson writes if its settings say that it draws a picture."""

if sys.platform != "win32":
    import fcntl


@dataclass(frozen=True)
class Job:
    """What to run: a Python module or file, or a command."""

    argv: tuple[str, ...]
    python: bool = False
    """Run ``argv[0]`` in the warm worker: a file, or a module that has a ``main``."""
    judges: bool = False
    """Whether the exit status says what was judged; `FAULT` says that it was not."""

    @property
    def reads_book(self) -> bool:
        """Whether it is a module of the book, which reads a lesson and its settings."""
        return self.python and not self.argv[0].endswith(".py")


@dataclass(frozen=True)
class Outcome:
    """How a lesson ended."""

    exit: int
    output: str
    errors: str
    seconds: float
    place: Path
    """The folder it leaves behind."""
    picture: str | None = None
    """What it drew, if its settings say that it draws."""
    left: tuple[str, ...] = ()
    """What it left behind at a service, where other lessons would find it."""
    used: frozenset[str] = frozenset()
    """Those of its files that were opened, by their paths."""


def environment(lesson: Lesson, traced: bool = False) -> dict[str, str]:
    """Return the whole environment of *lesson*, whose lines are *traced* or not."""
    scripts, packages = _installed()
    homes = [str(sandbox.SNIPPETS / one) for one in lesson.imports]
    homes += [str(lines.PROBE)] if traced else []
    commands = [scripts, *(packages / one for one in lesson.bin)]
    commands += [one.ready() for one in toolbox.chosen(lesson.programs)]
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
        "PYTHONPATH": os.pathsep.join(homes),
        # One thread: the same sums on every machine, and workers that can be forked.
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        **lesson.environment,
    }


@cache
def _installed() -> tuple[str, Path]:
    return sysconfig.get_path("scripts"), Path(site.getsitepackages()[0])


def needs(lesson: Lesson) -> tuple:
    """Return what a worker for *lesson* has to be started with."""
    return lesson.preload, lesson.imports, lesson.environment


def _refuse_other_systems() -> None:
    if sys.platform != "linux":
        message = "lessons run on Linux only; use a Linux virtual machine or WSL"
        raise OpsbookError(message)


def refuse_without_places() -> None:
    """Refuse a system, or a kernel, where no lesson can run: once, and not for each."""
    _refuse_other_systems()
    with tempfile.TemporaryDirectory(prefix="opsbook-") as workspace:
        program = f"from opsbook.sandbox import trial; trial({workspace!r})"
        done = subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
        )
    if done.returncode:
        raise OpsbookError(sandbox.refusal(OSError(done.stderr.strip())))


class Worker:
    """A warm process that runs `opsbook.worker`; to be closed.

    It has imported what *lesson* wants, and serves all lessons with the same `needs`.
    """

    def __init__(self, lesson: Lesson):
        _refuse_other_systems()
        path = os.pathsep.join(
            map(str, [ROOT, *(SNIPPETS / p for p in lesson.imports)])
        )
        # pyarrow would start a thread, and a process with threads should not be forked.
        quiet = {"JE_ARROW_MALLOC_CONF": "background_thread:false"}
        # Of a lesson, one after another: each file that is made on a disk is dear.
        self._output, self._errors = _unnamed(), _unnamed()
        self._ready = False
        self._connection, other = socket.socketpair(type=socket.SOCK_SEQPACKET)
        with other:
            settings = lesson.name
            arguments = (other.fileno(), settings, *lesson.preload)
            program = f"from opsbook.worker import main; main{arguments}"
            # In a session of its own: Ctrl-C comes to this process, which ends it.
            self._process = subprocess.Popen(
                [sys.executable, "-c", program],
                cwd="/",
                env=environment(lesson) | {"PYTHONPATH": path} | quiet,
                stdin=subprocess.DEVNULL,
                pass_fds=[other.fileno()],
                start_new_session=True,
            )

    def close(self) -> None:
        """End it, and what runs in it."""
        for one in (self._connection, self._output, self._errors):
            one.close()
        try:
            self._process.wait(1)
        except subprocess.TimeoutExpired:  # it still imports, and hears nothing
            self._process.kill()
            self._process.wait()

    def ended(self) -> bool:
        """Tell whether it has ended by itself."""
        return self._process.poll() is not None

    def run(self, lesson: Lesson, order: tuple, live: bool) -> tuple[int, str, str]:
        """Let it run what *order* says, for *lesson*.

        Return the exit status, the output and the errors, which are empty if *live*.
        """
        output = self._output
        errors = output if lesson.stderr else self._errors
        streams = [1, 2] if live else [output.fileno(), errors.fileno()]
        for file in (self._output, self._errors):
            _renew(file)
        status = self._status(lesson, order, streams)
        return status, _text_of(self._output), _text_of(self._errors)

    def _status(self, lesson: Lesson, order: tuple, streams: list[int]) -> int:
        name = Path(lesson.name)
        late = False
        try:
            self._await()  # The time to import is not the lesson's.
            socket.send_fds(self._connection, [pickle.dumps(order)], streams)
            late = not select.select([self._connection], [], [], lesson.seconds)[0]
            if late:
                self._connection.send(STOP)
            said = self._connection.recv(1 << 16)
        except OSError:
            said = b""
        except BaseException:
            self.close()  # The caller takes away the folder that the lesson writes to.
            raise
        if not said:
            message = "the worker that runs the lessons has ended; try it again"
            raise OpsbookError(message, name)
        if late:
            message = f"is still running after {lesson.seconds} s; it was stopped"
            raise OpsbookError(message, name)
        answer = pickle.loads(said)
        if isinstance(answer, OSError):
            raise OpsbookError(sandbox.refusal(answer))
        return answer

    def _await(self) -> None:
        if not self._ready:
            said = self._connection.recv(1 << 16)
            error = pickle.loads(said) if said else ""
            if isinstance(error, OSError):
                raise OpsbookError(sandbox.refusal(error))
            if error:
                raise OpsbookError(error)
            self._ready = True


def run(
    lesson: Lesson,
    job: Job,
    worker: Worker,
    start: Path | None = None,
    live: bool = False,
    traced: bool = False,
) -> Outcome:
    """Run the *job* of *lesson* in a folder that is empty, or a copy of *start*.

    With *live*, its output goes straight to the terminal. If it is *traced*, the lines
    that ran are noted for `opsbook.lines`. The caller removes ``Outcome.place``.
    """
    place = Path(tempfile.mkdtemp(prefix="opsbook-"))
    try:
        _furnish(place, lesson, start)
        with services.visit(lesson, place / sandbox.HOME.name) as visit:
            opened = used.watch(place / "lesson", lesson)
            outcome = _run(lesson, job, worker, place, live, visit.doors, traced)
        return replace(outcome, left=tuple(visit.left), used=opened())
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise


def _furnish(place: Path, lesson: Lesson, start: Path | None) -> None:
    place.chmod(0o755)
    if start:
        shutil.copytree(start / "lesson", place / "lesson", symlinks=True)
    (place / sandbox.SNIPPETS.name).mkdir()
    target = place / "lesson"
    target.mkdir(exist_ok=True)
    for programs in toolbox.chosen(lesson.programs):
        for name, program in programs.links.items():
            link = place / sandbox.HOME.name / name
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(programs.ready() / program)
    for other in lesson.brought:
        shutil.copy(other.file, target / other.file.name)


def _run(
    lesson: Lesson,
    job: Job,
    worker: Worker,
    place: Path,
    live: bool,
    doors: tuple,
    traced: bool,
) -> Outcome:
    began = time.monotonic()
    keep = _kept(lesson.programs, job.reads_book) | {sandbox.SNIPPETS: _view()}
    inside = environment(lesson, traced)
    order = (job.argv, job.python, place, keep, inside, doors, traced)
    status, output, errors = worker.run(lesson, order, live)
    if job.judges and status == FAULT:
        told = (errors or output).strip().splitlines()
        why = f": {told[-1]}" if told else ""
        raise OpsbookError(f"could not be judged{why}", Path(lesson.name))
    seconds = time.monotonic() - began
    drawn = place / "lesson" / PICTURE
    text = None
    if lesson.picture and drawn.is_file() and not drawn.is_symlink():
        text = drawn.read_bytes().decode("utf-8", "replace")
    return Outcome(status, output, errors, seconds, place, text)


@cache
def _kept(programs: tuple[str, ...], book: bool) -> dict[Path, Path]:
    """Return the folders that a lesson can see, among those that are hidden from it.

    Of the book: all for what judges a lesson, and the machinery alone for a lesson.
    """
    parts = [ROOT] if book else [ROOT / "opsbook", ROOT / "requirements"]
    folders = [*parts, Path(sys.prefix), Path(sys.base_prefix)]
    folders += [one.ready() for one in toolbox.chosen(programs)]
    return {folder.resolve(): folder.resolve() for folder in folders}


@cache
def _view() -> Path:
    """Return a copy of the lessons, without what is recorded and said of them.

    A lesson cannot read there what it is to be compared with.
    """
    view = tempfile.TemporaryDirectory(prefix="opsbook-snippets-")
    atexit.register(view.cleanup)
    for home in folders():
        Path(view.name, home).mkdir(parents=True, exist_ok=True)
        for file in filter(is_lesson, (SNIPPETS / home).iterdir()):
            shutil.copy(file, Path(view.name, home))
    return Path(view.name)


def _unnamed() -> BinaryIO:
    return tempfile.TemporaryFile(buffering=0)


def _renew(file: BinaryIO) -> None:
    """Make *file* as it was when it was new, whatever a lesson did to it."""
    file.seek(0)
    file.truncate()
    os.fchmod(file.fileno(), 0o600)
    fcntl.fcntl(file, fcntl.F_SETFL, os.O_APPEND)


def _text_of(file: BinaryIO) -> str:
    file.seek(0)
    text = file.read().decode("utf-8", "replace")
    # A terminal too would start a new line for its next prompt.
    return text if not text or text.endswith("\n") else f"{text}\n"
