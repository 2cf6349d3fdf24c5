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

STOP = b"stop"
"""The packet that ends the lesson that is running."""


def main(number: int, settings: str, *preload: str) -> None:
    """Serve the socket *number* until its other end is closed.

    An order is a packet: the arguments of `_start`, pickled, with the lesson's output
    streams. The answer is its exit status; or a text that says what is wrong here, or
    in the file *settings*, which names the modules to *preload*.
    """
    connection = socket.socket(fileno=number)
    error = _prepare(settings, preload)
    while True:
        order, streams, _, _ = socket.recv_fds(connection, 1 << 20, 2)
        if not order:
            return
        if order != STOP:
            answer = error or _serve(connection, pickle.loads(order), streams)
            try:
                connection.send(pickle.dumps(answer))
            except BrokenPipeError:  # nobody is there any more
                return


def _prepare(settings: str, preload: tuple[str, ...]) -> str:
    try:
        # First, while there is one thread: what is imported may start another.
        process = sandbox.fork()
    except OSError as error:
        return (
            f"this kernel refuses a user namespace ({error.strerror}); on Ubuntu: "
            "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"
        )
    if process:
        os.closerange(3, os.sysconf("SC_OPEN_MAX"))
        os._exit(sandbox.wait(process))
    for name in preload:
        try:
            import_module(name)
        except Exception as error:
            return f"{settings}: cannot preload {name}: {error}"
    # What this process needed is not on the path of a lesson: "", the book, snippets.
    del sys.path[:3]
    sandbox.close_off()
    # What is there by now stays: looking it over in each copy would copy its memory.
    gc.freeze()
    return ""


def _serve(connection: socket.socket, order: tuple, streams: list[int]) -> int:
    process = _start(connection, streams, *order)
    for stream in streams:
        os.close(stream)
    ends = os.pidfd_open(process)
    poll = select.poll()
    for one in (connection, ends):
        poll.register(one, select.POLLIN)
    # A packet now says to stop; so does the end of the connection.
    if ends not in dict(poll.poll()):
        os.kill(process, signal.SIGKILL)
    os.close(ends)
    return sandbox.wait(process)


def _start(
    connection: socket.socket,
    streams: list[int],
    argv: tuple[str, ...],
    python: bool,
    place: Path,
    keep: list[Path],
    environment: dict[str, str],
    doors: tuple,
) -> int:
    module = python and not argv[0].endswith(".py")
    if module:
        import_module(argv[0])  # of the book, so it can stay

    if os.environ != environment:
        os.environ.clear()
        os.environ.update(environment)

    def first() -> list:
        # Or nobody would notice the worker's end while the lesson lives.
        connection.close()
        for number, stream in enumerate(streams, 1):
            os.dup2(stream, number)
            os.close(stream)
        return [door.open() for door in doors]

    def lesson() -> int:
        _open_streams()
        return _python(argv, module) if python else _command(argv)

    return sandbox.start(place, keep, lesson, first)


def _open_streams() -> None:
    for number, stream in ((1, "stdout"), (2, "stderr")):
        raw = io.FileIO(number, "w", closefd=False)
        text = io.TextIOWrapper(raw, encoding="utf-8", write_through=True)
        setattr(sys, stream, text)
        setattr(sys, f"__{stream}__", text)


def _command(argv: tuple[str, ...]) -> int:
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # which Python ignores
    try:
        os.execvp(argv[0], argv)
    except OSError as error:
        print(f"{argv[0]}: {error.strerror}", file=sys.stderr)
        return 127


def _python(argv: tuple[str, ...], module: bool) -> int:
    name = argv[0]
    sys.argv = list(argv)
    sys.path.insert(0, str(sandbox.SNIPPETS))  # as PYTHONPATH says
    code = 0
    try:
        if module:
            code = import_module(name).main(*argv[1:])
        else:
            sys.path.insert(0, str(Path(name).parent))
            runpy.run_path(name, run_name="__main__")
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
    except BaseException as error:
        _show(error, name)
        code = 1
    if threading := sys.modules.get("threading"):
        threading._shutdown()
    atexit._run_exitfuncs()
    return code


def _show(error: BaseException, file: str) -> None:
    """Print the traceback that ``python file`` prints: without the frames of ours."""
    frames = error.__traceback__
    while frames and frames.tb_frame.f_code.co_filename != file:
        frames = frames.tb_next
    traceback.print_exception(error.with_traceback(frames))
