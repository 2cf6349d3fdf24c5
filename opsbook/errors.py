"""The one kind of error a contributor sees."""

from pathlib import Path

import click


class OpsbookError(click.ClickException):
    """One line: where it is, what is wrong, what to do. Exit status 1."""

    def __init__(self, message: str, file: Path | None = None, line: int | None = None):
        self.line = line
        place = "" if file is None else f"{file}:{line}: " if line else f"{file}: "
        super().__init__(place + message)


def line_of(file: Path, text: str) -> int | None:
    """Return the number of the first line of *file* that holds *text*."""
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        if text in line:
            return number
    return None


def read_text(file: Path, name: Path) -> str:
    """Read *file* as UTF-8; call it *name* when that fails."""
    data = file.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        message = "is not UTF-8; save it as UTF-8"
        raise OpsbookError(message, name, line) from None
