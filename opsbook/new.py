"""Create a lesson from a template."""

from pathlib import Path, PurePosixPath

from opsbook import SNIPPETS, record
from opsbook.errors import OpsbookError
from opsbook.lessons import in_folder

TEMPLATES = {
    "python": (
        ".py",
        '"""Say what the reader learns."""\n\n\n'
        "def double(number: int) -> int:\n"
        '    """Return twice *number*."""\n'
        "    return 2 * number\n\n\n"
        "def main() -> None:\n"
        '    """Print what the page shows."""\n'
        "    print(double(21))\n\n\n"
        'if __name__ == "__main__":\n'
        "    main()\n",
    ),
    "shell": (".sh", 'echo "replace this by the command that you teach"\n'),
}
"""Kind of lesson to its suffix and first text."""


def create(path: str, kind: str) -> list[Path]:
    """Write the first version of a lesson; return the files written.

    Raises OpsbookError where a lesson of that name exists.
    """
    suffix, text = TEMPLATES[kind]
    stem = path.removeprefix("snippets/").removesuffix(suffix)
    if not Path(stem).name or stem.endswith("/"):
        raise OpsbookError(f"{path!r} does not name a lesson")
    beside = in_folder(PurePosixPath(stem).parent.as_posix())
    taken = [one for one in beside.values() if one.stem == stem]
    if taken:
        raise OpsbookError("exists already", Path(taken[0].name))
    file = SNIPPETS / f"{stem}{suffix}"
    if not file.resolve().is_relative_to(SNIPPETS):
        raise OpsbookError(f"{path} lies outside snippets/")
    record.write({file: text})
    return [file]
