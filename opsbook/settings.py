"""Read ``lessons.toml``, which says how the lessons of a folder are proved.

Its keys hold for all lessons in the folder and below. A table ``[lessons]`` holds what
differs for some of them: its keys are names or patterns of names, such as
``"then_*.sh"``; one with a slash is a path below the folder. Outer files come before
inner ones, defaults before ``[lessons]``, and earlier lines before later ones. What
comes later replaces what came before; a table is added to it.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, fields
from fnmatch import translate
from functools import cache, cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from opsbook import ROOT, SNIPPETS
from opsbook.errors import OpsbookError, line_of, read_text
from opsbook.normalise import RULES
from opsbook.toolbox import TOOLBOX

FILE = "lessons.toml"
SUFFIXES = {".py": "python", ".sh": "shell", "Dockerfile": "dockerfile"}
"""End of a file's name to how such a file is proved, unless the settings say."""
SECONDS = 120
WILD = set("*?[")
"""What makes a name a pattern."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How one lesson is proved."""

    env: str = ""
    """The tox environment that proves it."""
    verify: str | None = None
    """A module of `opsbook.verifiers`; None (in the file: none) where others use it."""
    after: str | None = None
    """Lesson whose files this one starts from."""
    before: tuple[str, ...] = ()
    """Shell lessons that run first, in the same place; their servers stay up.

    What has to run before those runs, too. For ``manifest`` also manifests, which are
    applied first.
    """
    files: tuple[str, ...] = ()
    """Lessons that are copied to where this one runs."""
    script: tuple[str, ...] | None = None
    """Arguments with which a shell lesson is called as a script; None: it is pasted."""
    exit: int = 0
    fails: dict[str, int] = field(default_factory=dict)
    """Commands of a shell lesson that fail without an end to it, and their status."""
    not_run: dict[str, str] = field(default_factory=dict)
    """Texts of lines that no proof runs, each with the reason; they are published."""
    stderr: bool = False
    """Whether the output shown includes standard error; else that must be empty."""
    hides: dict[str, str] = field(default_factory=dict)
    """Text in a line of standard error that the page leaves out, and the reason."""
    picture: bool = False
    """Whether it writes a picture, ``picture.svg``, to the folder where it runs."""
    seconds: int = SECONDS
    rules: tuple[str, ...] = ()
    """Names of the rules for what varies in the output (`opsbook.normalise`)."""
    tools: tuple[str, ...] = ()
    """Distributions and programs whose versions the evidence line names."""
    imports: tuple[str, ...] = ()
    """Folders of snippets whose modules a lesson can import, besides its own."""
    preload: tuple[str, ...] = ()
    """Modules a warm worker imports once; each lesson starts from a copy of it."""
    bin: tuple[str, ...] = ()
    """Folders of installed packages that hold commands."""
    environment: dict[str, str] = field(default_factory=dict)
    programs: tuple[str, ...] = ()
    """Sets of programs that it uses (`opsbook.toolbox`)."""
    services: tuple[str, ...] = ()
    """Servers that it shares with other lessons (`opsbook.services`)."""
    schemas: str | None = None
    """For ``schema``: the file that holds them, from the repository's root."""
    parsers: dict[str, str] = field(default_factory=dict)
    """For ``command``: program name to the ``module:object`` that parses its line."""
    accepts: dict[str, list[str]] = field(default_factory=dict)
    """For ``command``: program name to what it prints once it has parsed its line."""


def _is_strings(value) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


TYPES: dict[object, tuple[str, Callable[[Any], bool]]] = {
    str: ("a string", lambda v: isinstance(v, str)),
    str | None: ("a string", lambda v: isinstance(v, str)),
    bool: ("true or false", lambda v: isinstance(v, bool)),
    int: ("a whole number", lambda v: type(v) is int),
    tuple[str, ...]: ("a list of strings", _is_strings),
    tuple[str, ...] | None: ("a list of strings", _is_strings),
    dict[str, int]: (
        "a table of whole numbers",
        lambda v: isinstance(v, dict) and all(type(v[k]) is int for k in v),
    ),
    dict[str, str]: (
        "a table of strings",
        lambda v: isinstance(v, dict) and all(isinstance(v[k], str) for k in v),
    ),
    dict[str, list[str]]: (
        "a table of lists of strings",
        lambda v: isinstance(v, dict) and all(_is_strings(v[k]) for k in v),
    ),
}
"""Type of a setting to its name and its test."""
KNOWN = {one.name: one.type for one in fields(Settings)}


@dataclass(frozen=True)
class File:
    """One ``lessons.toml``."""

    folder: str
    defaults: dict
    patterns: dict[str, dict]
    """What the keys of ``[lessons]`` say, in their order."""

    @cached_property
    def _compiled(self) -> dict[str, re.Pattern]:
        names = (key for key in self.patterns if WILD & set(key))
        return {key: re.compile(translate(key)) for key in names}

    def of(self, path: str) -> Iterator[tuple[str, dict]]:
        """Yield the patterns that match the lesson at *path*, and their settings.

        A pattern without a slash matches in every folder below.
        """
        name = path.rpartition("/")[2]
        below = path if self.folder == "." else path[len(self.folder) + 1 :]
        for key, one in self.patterns.items():
            told, compiled = below if "/" in key else name, self._compiled.get(key)
            if compiled.match(told) if compiled else told == key:
                yield key, one

    @property
    def path(self) -> Path:
        """Where it lies."""
        return SNIPPETS / self.folder / FILE

    def fault(self, text: str, message: str) -> OpsbookError:
        """Return the error *message* at the first line that holds *text*."""
        place = self.path.relative_to(ROOT)
        return OpsbookError(message, place, line_of(self.path, text))

    def fields(self, told: dict) -> dict:
        """Return the settings in *told*, or refuse what is none."""
        for key, value in told.items():
            if key not in KNOWN:
                message = f"no setting is named {key!r}; known: {', '.join(KNOWN)}"
                raise self.fault(key, message)
            name, fits = TYPES[KNOWN[key]]
            if not fits(value):
                raise self.fault(key, f"{key} must be {name}")
            for one in value if isinstance(value, list) else [value]:
                if key in _choices() and one not in _choices()[key]:
                    known = ", ".join(_choices()[key])
                    raise self.fault(one, f"{key} cannot be {one!r}; known: {known}")
        return {k: tuple(v) if isinstance(v, list) else v for k, v in told.items()}


def settings_of(path: str) -> dict:
    """Return what the settings say of the lesson at *path*, below ``snippets/``."""
    files = _above(path.rpartition("/")[0] or ".")
    told = [file.defaults for file in files]
    for file in files:
        told += [one for _, one in file.of(path)]
    found: dict = {}
    for one in told:
        for key, value in one.items():
            added = isinstance(value, dict) and key in found
            found[key] = found[key] | value if added else value
    return found


@cache
def _above(folder: str) -> list[File]:
    """Return the settings that hold in *folder*, the outermost first."""
    homes = [PurePosixPath(folder), *PurePosixPath(folder).parents]
    return [read(str(home)) for home in reversed(homes)]


@cache
def read(folder: str) -> File:
    """Return the settings of *folder*; empty where it has none."""
    path = SNIPPETS / folder / FILE
    if not path.exists():
        return File(folder, {}, {})
    try:
        told = tomllib.loads(read_text(path, path.relative_to(ROOT)))
    except tomllib.TOMLDecodeError as error:
        raise OpsbookError(str(error), path.relative_to(ROOT)) from None
    file = File(folder, {}, {})
    patterns = told.pop("lessons", {})
    tables = patterns.values() if isinstance(patterns, dict) else [patterns]
    if not all(isinstance(one, dict) for one in tables):
        raise file.fault("lessons", "lessons must hold tables of settings")
    for pattern, one in patterns.items():
        if not one:  # perhaps git joined two tables that begin with the same line
            raise file.fault(pattern, f"nothing is said of {pattern}")
    return File(
        folder,
        file.fields(told),
        {pattern: file.fields(one) for pattern, one in patterns.items()},
    )


def refuse_orphans(folder: str, paths: Iterable[str]) -> None:
    """Refuse settings of *folder* that none of *paths*, which are lessons, has."""
    file = read(folder)
    if not file.path.exists():
        return
    begin = "" if folder == "." else f"{folder}/"
    below = [path for path in paths if path.startswith(begin)]
    if not below:
        raise OpsbookError("no lesson lies below it", file.path.relative_to(ROOT))
    used = {pattern for path in below for pattern, _ in file.of(path)}
    for pattern in file.patterns:
        if pattern not in used:
            message = f"there is no snippets/{begin}{pattern}"
            raise file.fault(f'"{pattern}"', message)


@cache
def _choices() -> dict[str, tuple[str, ...]]:
    """Return the settings that take only some values, and those."""
    return {
        "verify": tuple(sorted({*_modules("verifiers"), "none"})),
        "rules": tuple(RULES),
        "programs": tuple(sorted(TOOLBOX)),
        "services": tuple(sorted({*_modules("services")} - {"programs", "server"})),
    }


def _modules(package: str) -> list[str]:
    return [one.stem for one in (ROOT / "opsbook" / package).glob("[a-z]*.py")]
