"""A warm Python process that starts lessons by forking itself.

It imports the heavy modules of a folder once, and never runs a lesson itself, so each
lesson starts from the same clean state. `opsbook.runner` starts it and sends orders.
It imports little, since what it holds is copied for each lesson.
"""

import atexit
import gc
import io
import os
import pickle
import pkgutil  # noqa: F401  runpy imports it when it runs a file
import runpy
import select
import signal
import socket
import sys
import traceback
from importlib import import_module
from pathlib import Path

from opsbook import sandbox
from opsbook.probe import sitecustomize

STOP = b"stop"
"""The packet that ends the lesson that is running."""
FAULT = 125
"""The exit status of a judge that could not judge, which no settings can expect."""


def main(number: int, lesson: str, *preload: str) -> None:
    """Serve the socket *number* until its other end is closed.

    The first packet says what is wrong here, or with the modules to *preload* for
    *lesson*; it is empty if nothing is. Then an order is a packet, the
    arguments of `_start`, pickled, which comes with the lesson's output streams; the
    answer is its exit status, or the OSError for which there is none.
    """
    connection = socket.socket(fileno=number)
    _calm()
    try:
        connection.send(pickle.dumps(_prepare(lesson, preload)))
        while True:
            order, streams, _, _ = socket.recv_fds(connection, 1 << 20, 2)
            if not order:
                return
            if order != STOP:
                answer = _serve(connection, pickle.loads(order), streams)
                for stream in streams:
                    os.close(stream)
                connection.send(pickle.dumps(answer))
    except ConnectionError:  # nobody is there any more
        return


def _calm() -> None:
    """Forget what whoever started the command ignores, blocks and masks."""
    os.umask(0o022)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    for one in (signal.SIGCHLD, signal.SIGHUP, signal.SIGQUIT, signal.SIGTERM):
        signal.signal(one, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _prepare(lesson: str, preload: tuple[str, ...]) -> str | OSError:
    own = ["", *_homes()]  # those of a lesson are elsewhere
    try:
        # First, while there is one thread: what is imported may start another.
        process = sandbox.fork()
        if process:
            sandbox.die_with_parent()
            os.closerange(3, os.sysconf("SC_OPEN_MAX"))
            os._exit(sandbox.wait(process))
        for name in preload:
            try:
                import_module(name)
            except Exception as error:
                return f"{lesson}: cannot preload {name}: {error}"
        sandbox.close_off()
    except OSError as error:
        return error
    sys.path[:] = [path for path in sys.path if path not in own]
    # What is there by now stays: looking it over in each copy would copy its memory.
    gc.freeze()
    return ""


def _serve(
    connection: socket.socket, order: tuple, streams: list[int]
) -> int | OSError:
    try:
        process, faults = _start(connection, streams, *order)
    except OSError as error:
        return error
    ends = os.pidfd_open(process)
    poll = select.poll()
    for one in (connection, ends):
        poll.register(one, select.POLLIN)
    # A packet now says to stop; so does the end of the connection.
    if ends not in dict(poll.poll()):
        os.kill(process, signal.SIGKILL)
    status = sandbox.wait(process)
    fault = os.read(faults, 1 << 12).decode()
    for one in (ends, faults):
        os.close(one)
    return OSError(fault) if fault else status


def _start(
    connection: socket.socket,
    streams: list[int],
    argv: tuple[str, ...],
    python: bool,
    place: Path,
    keep: dict[Path, Path],
    environment: dict[str, str],
    doors: tuple,
    traced: bool,
) -> tuple[int, int]:
    module = python and not argv[0].endswith(".py")
    if module:
        import_module(argv[0])  # of the book, so it can stay

    if os.environ != environment:
        os.environ.clear()
        os.environ.update(environment)

    def first() -> list:
        # A copy would hide the worker's end from the other side.
        connection.close()
        for number, stream in enumerate(streams, 1):
            os.dup2(stream, number)
            os.close(stream)
        return [door.open() for door in doors]

    def lesson() -> int:
        _open_streams()
        if module:
            return _judge(*argv)
        if traced and python:
            sitecustomize.start()
        return _python(argv[0]) if python else _command(argv)

    return sandbox.start(place, keep, lesson, first)


def _open_streams() -> None:
    # As Python itself opens them where LANG is C.UTF-8.
    both = ((1, "stdout", "surrogateescape"), (2, "stderr", "backslashreplace"))
    for number, stream, errors in both:
        raw = io.FileIO(number, "w", closefd=False)
        text = io.TextIOWrapper(raw, "utf-8", errors, write_through=True)
        setattr(sys, stream, text)
        setattr(sys, f"__{stream}__", text)


def _command(argv: tuple[str, ...]) -> int:
    for one in (signal.SIGPIPE, signal.SIGXFSZ):  # which Python ignores
        signal.signal(one, signal.SIG_DFL)
    try:
        os.execvp(argv[0], argv)
    except OSError as error:
        print(f"{argv[0]}: {error.strerror}", file=sys.stderr)
        return 127


def _judge(name: str, *words: str) -> int:
    """Call the `main` of the module *name*; whatever it raises is a fault."""
    sys.argv = [name, *words]
    sys.path[:0] = _homes()
    try:
        return import_module(name).main(*words)
    except BaseException as error:
        # Of an OSError, its repr leaves out the file.
        plain = error.__str__ if isinstance(error, OSError) else error.__repr__
        told = getattr(error, "format_message", plain)
        print(told(), file=sys.stderr)
        return FAULT


def _python(name: str) -> int:
    sys.argv = [name]
    sys.path[:0] = [str(Path(name).parent), *_homes()]
    code = 0
    try:
        runpy.run_path(name, run_name="__main__")
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
        if not isinstance(end.code, int | None):
            print(end.code, file=sys.stderr)
    except BaseException as error:
        _show(error, name)
        code = 1
    if threading := sys.modules.get("threading"):
        threading._shutdown()
    atexit._run_exitfuncs()
    return code


def _homes() -> list[str]:
    return [path for path in os.environ["PYTHONPATH"].split(os.pathsep) if path]


def _show(error: BaseException, file: str) -> None:
    """Print the traceback that ``python file`` prints: without the frames of ours."""
    frames = error.__traceback__
    while frames and frames.tb_frame.f_code.co_filename != file:
        frames = frames.tb_next
    traceback.print_exception(error.with_traceback(frames))
