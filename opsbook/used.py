"""Tell which of the files that lie beside a lesson it opened.

The kernel notes when a file was last read, at the first time after it was written at
least (``relatime``, see mount(8)).
"""

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson


def watch(folder: Path, lesson: Lesson) -> Callable[[], frozenset[str]]:
    """Look at the files of *lesson* in *folder*; return a function to be called once.

    It returns the paths of those that were read since, wherever they have gone.
    """
    held = {one.path: _unread(folder / one.file.name) for one in lesson.brought}
    if held:
        _refuse_unseeing(folder.parent.parent)

    def opened() -> frozenset[str]:
        read = {one for one, number in held.items() if os.fstat(number).st_atime_ns}
        for number in held.values():
            os.close(number)
        return frozenset(read)

    return opened


def _unread(file: Path) -> int:
    """Set its last reading to 1970; return a descriptor that follows it, unread."""
    os.utime(file, ns=(0, file.stat().st_mtime_ns))
    return os.open(file, os.O_PATH)


@cache
def _refuse_unseeing(folder: Path) -> None:
    file = folder / f"opsbook-read-{os.getpid()}"
    try:
        file.write_text("a")
        number = _unread(file)
        file.read_text()
        if not os.fstat(number).st_atime_ns:
            message = f"{folder} does not note what is read (noatime): set TMPDIR"
            raise OpsbookError(message)
        os.close(number)
    finally:
        file.unlink(missing_ok=True)
