"""Find the lessons.

A lesson is a file under ``snippets/``. What a page shows lies in the folder that has
the page's own path, beside the settings that say how it is proved
(`opsbook.settings`) and the record of what was proved (`opsbook.record`).
"""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path, PurePosixPath

from opsbook import ROOT, SNIPPETS, python, settings
from opsbook.errors import OpsbookError, read_text

RECORD = "proofs.jsonl"
MADE = (".out", ".svg", ".pyc")
"""Ends of the names of files that are made of lessons."""


@dataclass(frozen=True, kw_only=True)
class Lesson(settings.Settings):
    """One file that teaches one thing, and how it is proved."""

    path: str
    """Path below ``snippets/``, such as ``mlops/mlflow/registry/register.py``."""

    @cached_property
    def file(self) -> Path:
        """The lesson's file."""
        return SNIPPETS / self.path

    @cached_property
    def output_file(self) -> Path:
        """Where its output is recorded."""
        return self.file.with_suffix(".out")

    @cached_property
    def picture_file(self) -> Path:
        """Where the picture that it writes is kept."""
        return self.file.with_suffix(".svg")

    @cached_property
    def folder(self) -> str:
        """The path of its folder below ``snippets/``."""
        return PurePosixPath(self.path).parent.as_posix()

    @property
    def name(self) -> str:
        """The path from the repository's root, as errors and pages give it."""
        return f"snippets/{self.path}"

    @cached_property
    def stem(self) -> str:
        """The path without its suffix, as the command line takes it."""
        return PurePosixPath(self.path).with_suffix("").as_posix()

    @cached_property
    def text(self) -> str:
        """The whole text, which a page can show byte for byte."""
        text = read_text(self.file, Path(self.name))
        before, found, _ = text.partition("\r")
        if found:
            message = "has a carriage return; save it with LF line ends"
            raise OpsbookError(message, Path(self.name), before.count("\n") + 1)
        if not text.endswith("\n"):
            message = "does not end with a line end; add one" if text else "is empty"
            raise OpsbookError(message, Path(self.name))
        return text

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the file's bytes, in hexadecimal."""
        return sha256(self.text.encode())

    @cached_property
    def steps(self) -> tuple["Lesson", ...]:
        """The lessons that run before it in the same place, each once, in order."""
        found: dict[str, Lesson] = {}
        for step in map(_at, self.before):
            found |= {one.path: one for one in (*step.steps, step)}
        return tuple(found.values())

    @cached_property
    def brought(self) -> tuple["Lesson", ...]:
        """The files that lie where it runs: those of its steps, and its own."""
        paths = [path for one in (*self.steps, self) for path in one.files]
        return tuple(map(_at, dict.fromkeys(paths)))

    @cached_property
    def imported(self) -> tuple["Lesson", ...]:
        """Other lessons that this file imports, if it is Python."""
        if not self.path.endswith(".py"):
            return ()
        names = python.modules(python.parse(self.text, Path(self.name)))
        found: dict[str, Lesson] = {}
        for home in (self.folder, *self.imports):
            inside = in_folder(home)
            files = [f"{name}.py" for name in names if f"{name}.py" in inside]
            found |= {inside[file].path: inside[file] for file in files}
        return tuple(found.values())

    @property
    def inputs(self) -> tuple["Lesson", ...]:
        """Every lesson this one stands on, directly."""
        after = (_at(self.after),) if self.after else ()
        return after + self.steps + self.brought + self.imported


def sha256(data: bytes) -> str:
    """Return the SHA-256 of *data* in hexadecimal.

    >>> from opsbook.lessons import sha256
    >>> sha256(b"")[:12]
    'e3b0c44298fc'
    """
    return hashlib.sha256(data).hexdigest()


def find(path: str) -> Lesson:
    """Return the lesson at *path*, given with or without ``snippets/`` and suffix."""
    wanted = PurePosixPath(path.removeprefix("snippets/"))
    beside = in_folder(wanted.parent.as_posix())
    by_stem = [one for one in beside.values() if one.stem == wanted.as_posix()]
    runnable = [one for one in by_stem if one.verify] or by_stem
    if wanted.name not in beside and not runnable:
        hint = "`opsbook list` shows every lesson"
        raise OpsbookError(f"there is no lesson {wanted}; {hint}")
    return _checked(beside.get(wanted.name) or runnable[0])


def under(paths: tuple[str, ...]) -> list[Lesson]:
    """Return the lessons that *paths* name: lessons or folders; all for none."""
    chosen: dict[str, Lesson] = {}
    for path in paths or (".",):
        name = path.removeprefix("snippets/").rstrip("/")
        homes = list(folders(name)) if (SNIPPETS / name).is_dir() else []
        inside = [_checked(one) for home in homes for one in in_folder(home).values()]
        for home in homes:
            settings.refuse_orphans(home, [one.path for one in inside])
        chosen |= {one.path: one for one in inside or [find(path)]}
    return list(chosen.values())


def is_lesson(file: Path) -> bool:
    """Tell lessons from what is made of them, and from what is said of them."""
    made = file.suffix in MADE or file.name.startswith(".")
    return file.is_file() and not made and file.name not in (settings.FILE, RECORD)


def folders(top: str = ".") -> Iterator[str]:
    """Yield the folders at and below *top* that hold any file, in order."""
    walked = os.walk(SNIPPETS / top)
    homes = (home for home, _, files in walked if files and "__pycache__" not in home)
    return (Path(home).relative_to(SNIPPETS).as_posix() for home in sorted(homes))


def lessons() -> dict[str, Lesson]:
    """Return every lesson by its path, in order.

    What belongs to none is refused: settings, and records.
    """
    found = {one.path: one for one in under(())}
    for home in folders():
        record = SNIPPETS / home / RECORD
        if record.exists() and not in_folder(home):
            message = "no lesson lies beside it: remove it"
            raise OpsbookError(message, record.relative_to(ROOT))
    return found


@cache
def in_folder(folder: str) -> dict[str, Lesson]:
    """Return the lessons in *folder* itself, by the names of their files."""
    home = SNIPPETS / folder
    inside = home.is_dir() and home.resolve().is_relative_to(SNIPPETS)
    files = sorted(filter(is_lesson, home.iterdir())) if inside else []
    found: dict[str, Lesson] = {}
    runnable: dict[str, str] = {}
    for file in files:
        path = f"{folder}/{file.name}".removeprefix("./")
        found[file.name] = lesson = Lesson(path=path, **_told(folder, path))
        if lesson.verify:
            other = runnable.setdefault(lesson.stem, file.name)
            if other != file.name:
                message = f"has the name of {other}; rename one of them"
                raise OpsbookError(message, Path(lesson.name))
    return found


def _told(folder: str, path: str) -> dict:
    """Return the settings of the lesson at *path*, with whole paths of others."""
    told = settings.settings_of(path)
    for key in ("before", "files"):
        if key in told:
            told[key] = tuple(_beside(folder, other) for other in told[key])
    if "after" in told:
        told["after"] = _beside(folder, told["after"])
    ways = [way for end, way in settings.SUFFIXES.items() if path.endswith(end)]
    told["verify"] = told.get("verify") or next(iter(ways), None)
    if told["verify"] == "none":
        told["verify"] = None
    return told


def _beside(folder: str, other: str) -> str:
    return other if "/" in other or folder == "." else f"{folder}/{other}"


def _at(path: str) -> Lesson:
    """Return the lesson at exactly *path*; KeyError where there is none."""
    folder, _, name = path.rpartition("/")
    return in_folder(folder or ".")[name]


def _checked(lesson: Lesson, later: tuple[str, ...] = ()) -> Lesson:
    """Return *lesson*, or refuse what its settings say of others.

    So for each lesson that runs before it; those in *later* run after it.
    """
    if lesson.path in later:
        message = "by after and before it would have to run before itself"
        raise OpsbookError(message, Path(lesson.name))
    after = (lesson.after,) if lesson.after else ()
    for path in after + lesson.before + lesson.files:
        try:
            other = _at(path)
        except KeyError:
            message = f"there is no snippets/{path}"
            raise _fault(lesson, path, message) from None
        if path in after and not other.verify:
            raise _fault(lesson, path, f"{other.name} is not run")
        same = other.verify == lesson.verify == "manifest"
        if path in lesson.before and other.verify != "shell" and not same:
            raise _fault(lesson, path, f"{other.name} is not a shell lesson")
    for folder in lesson.imports:
        if not in_folder(folder):
            raise _fault(lesson, folder, f"no lesson lies in snippets/{folder}")
    for path in after + lesson.before:
        _checked(_at(path), (*later, lesson.path))
    return lesson


def _fault(lesson: Lesson, path: str, message: str) -> OpsbookError:
    homes = [settings.read(str(one)) for one in PurePosixPath(lesson.path).parents]
    told = [one.fault(Path(path).name, message) for one in homes if one.path.exists()]
    return next((one for one in told if one.line), told[0])
