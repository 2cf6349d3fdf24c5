"""Imported by each Python of a traced lesson: notes the lines that it runs of lessons.

A line is written to ``/tmp/.lines`` when it first runs, and not when the process ends,
as coverage.py does it: the servers of a lesson are killed with its place.
`opsbook.lines` reads the file.
"""

import os
import sys
import threading

HOME = "/tmp/"
"""Lessons and copies of them lie here."""
# No pathlib: each Python of a lesson imports this, so it imports nothing dear.
BOOK = os.path.dirname(__file__).removesuffix("opsbook/probe")  # noqa: PTH120
OTHERS = (BOOK, "/site-packages/")
"""What else may lie there: the book, perhaps with its environments, and packages."""
known: dict[str, str | None] = {}
"""Name of a file, as its code gives it, to its path; None where it is no lesson."""
seen: set[tuple[str, int]] = set()


def start():
    """Trace this thread and those that start later."""
    threading.settrace(_enter)
    sys.settrace(_enter)


def _enter(frame, event, arg):
    name = frame.f_code.co_filename
    if name not in known:
        path = name if name.startswith("<") else os.path.abspath(name)  # noqa: PTH100
        ours = path.startswith(HOME) and not any(one in path for one in OTHERS)
        known[name] = path if ours else None
    return _line if known[name] else None


def _line(frame, event, arg):
    place = frame.f_code.co_filename, frame.f_lineno
    if event == "line" and place not in seen:
        seen.add(place)
        # Opened each time: a lesson may close all files, or become another process.
        file = os.open("/tmp/.lines", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        os.write(file, f"{known[place[0]]}\t{place[1]}\n".encode())
        os.close(file)
    return _line


if __name__ == "sitecustomize":
    start()
