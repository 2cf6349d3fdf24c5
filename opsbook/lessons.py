"""Find the lessons and say how each one is to be proved.

A lesson is a file under ``snippets/``. Its folder's ``proof.toml`` lies at the same
path under ``tests/`` and holds what differs from the defaults; what it says under
``[folder]`` holds in the folders below too.
"""

import ast
import hashlib
import tomllib
from dataclasses import dataclass, field, fields
from functools import cache, cached_property
from pathlib import Path, PurePosixPath

from opsbook.errors import OpsbookError, line_of, read_text
from opsbook.normalise import RULES

ROOT = Path(__file__).resolve().parent.parent
VERIFIERS = {
    ".py": "python",
    ".sh": "shell",
    ".Dockerfile": "dockerfile",
    "Dockerfile": "dockerfile",
}
"""Suffix, or name of a file without one, to how such a file is proved."""
SECONDS = 120
WAYS = (
    "command",
    "compose",
    "dockerfile",
    "manifest",
    "none",
    "python",
    "schema",
    "shell",
)
"""What ``verify`` may be."""
PROGRAMS = ("crc", "docker", "minikube", "oc")
"""Sets of programs that ``programs`` may name (`opsbook.toolbox`)."""

TYPES = {
    str | None: ("a string", lambda v: isinstance(v, str)),
    bool: ("true or false", lambda v: isinstance(v, bool)),
    int: ("a whole number", lambda v: type(v) is int),
    tuple[str, ...]: (
        "a list of strings",
        lambda v: isinstance(v, list) and all(isinstance(one, str) for one in v),
    ),
    dict[str, str]: (
        "a table of strings",
        lambda v: isinstance(v, dict) and all(isinstance(v[k], str) for k in v),
    ),
    dict[str, list[str]]: (
        "a table of lists of strings",
        lambda v: (
            isinstance(v, dict)
            and all(isinstance(v[k], list) for k in v)
            and all(isinstance(one, str) for k in v for one in v[k])
        ),
    ),
}
"""Type of a setting to its name and its test."""


@dataclass(frozen=True)
class Folder:
    """What the lessons of one folder have in common (``[folder]`` in proof.toml)."""

    name: str
    tools: tuple[str, ...] = ()
    """Distributions whose versions the evidence line names."""
    preload: tuple[str, ...] = ()
    """Modules a warm worker imports once; each lesson starts from a copy of it."""
    path: tuple[str, ...] = ()
    """Folders of installed packages that hold commands."""
    environment: dict[str, str] = field(default_factory=dict)
    programs: tuple[str, ...] = ()
    """Sets of programs that the lessons use (`opsbook.toolbox`)."""
    services: tuple[str, ...] = ()
    """Servers that the lessons share (`opsbook.services`)."""
    schemas: str | None = None
    """For ``schema``: the file that holds them, from the repository's root."""
    verify: dict[str, str] = field(default_factory=dict)
    """Suffix to how files that end so are proved, unless a lesson says otherwise."""
    accepts: dict[str, list[str]] = field(default_factory=dict)
    """For ``command``: program name to what it prints once it has parsed its line."""


@dataclass(frozen=True)
class Lesson:
    """One file that teaches one thing, and how it is proved."""

    path: str
    """Path below ``snippets/``, such as ``mlops/mlflow/registry.py``."""
    folder: Folder
    verify: str | None = None
    """One of `WAYS`; None (in proof.toml: none) for a file that other lessons use."""
    after: str | None = None
    """Lesson whose files this one starts from."""
    before: tuple[str, ...] = ()
    """Shell lessons that run first, in the same place; their servers stay up.

    For ``manifest`` also manifests, which are applied first.
    """
    files: tuple[str, ...] = ()
    """Lessons that are copied to where this one runs."""
    exit: int = 0
    stderr: bool = False
    """Whether the output shown includes standard error."""
    seconds: int = SECONDS
    rules: tuple[str, ...] = ()
    """Names of the rules for what varies in the output (`opsbook.normalise`)."""
    tools: tuple[str, ...] = ()
    parsers: dict[str, str] = field(default_factory=dict)
    """For ``command``: program name to the ``module:object`` that parses its line."""
    accepts: dict[str, list[str]] = field(default_factory=dict)
    """For ``command``: as for the folder, and over it."""

    @cached_property
    def file(self) -> Path:
        """The lesson's file."""
        return ROOT / "snippets" / self.path

    @cached_property
    def output_file(self) -> Path:
        """Where its output is recorded."""
        return self.file.with_suffix(".out")

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

    @property
    def imports(self) -> tuple[str, ...]:
        """Other lessons that this Python lesson imports."""
        if self.verify != "python":
            return ()
        try:
            tree = ast.parse(self.text)
        except SyntaxError as error:
            place = (Path(self.name), error.lineno)
            raise OpsbookError(f"is not Python: {error.msg}", *place) from None
        found = []
        for node in ast.walk(tree):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                for home in (f"{self.folder.name}/", ""):
                    if f"{home}{name}.py" in lessons():
                        found.append(f"{home}{name}.py")
        return tuple(sorted(set(found)))

    @property
    def inputs(self) -> tuple[str, ...]:
        """Every lesson this one stands on, directly."""
        after = (self.after,) if self.after else ()
        return after + self.before + self.files + self.imports


def sha256(data: bytes) -> str:
    """Return the SHA-256 of *data* in hexadecimal.

    >>> from opsbook.lessons import sha256
    >>> sha256(b"")[:12]
    'e3b0c44298fc'
    """
    return hashlib.sha256(data).hexdigest()


def find(path: str) -> Lesson:
    """Return the lesson at *path*, given with or without ``snippets/`` and suffix."""
    wanted = path.removeprefix("snippets/")
    known = lessons()
    if wanted in known:
        return known[wanted]
    by_stem = [lesson for lesson in known.values() if lesson.stem == wanted]
    runnable = [lesson for lesson in by_stem if lesson.verify] or by_stem
    if not runnable:
        hint = "`opsbook list` shows every lesson"
        raise OpsbookError(f"there is no lesson {wanted}; {hint}")
    return runnable[0]


def under(paths: tuple[str, ...]) -> list[Lesson]:
    """Return the lessons that *paths* name: lessons or folders; all for none."""
    if not paths:
        return list(lessons().values())
    chosen: dict[str, Lesson] = {}
    for path in paths:
        folder = path.removeprefix("snippets/").rstrip("/") + "/"
        inside = [one for one in lessons().values() if one.path.startswith(folder)]
        for lesson in inside or [find(path)]:
            chosen[lesson.path] = lesson
    return list(chosen.values())


def is_lesson(file: Path) -> bool:
    """Tell lessons from what is made of them: outputs, byte code, temporary files."""
    made = file.suffix in (".out", ".pyc") or file.name.startswith(".")
    return file.is_file() and not made


@cache
def lessons() -> dict[str, Lesson]:
    """Return every lesson by its path, in order."""
    found: dict[str, Lesson] = {}
    runnable: dict[str, str] = {}
    home = ROOT / "snippets"
    folders: dict[Path, list[Path]] = {}
    for file in filter(is_lesson, sorted(home.rglob("*"))):
        folders.setdefault(file.parent, []).append(file)
    for folder, files in sorted(folders.items()):
        for lesson in _in_folder(folder.relative_to(home).as_posix(), files):
            if lesson.verify and lesson.stem in runnable:
                other = Path(runnable[lesson.stem]).name
                message = f"has the name of {other}; rename one of them"
                raise OpsbookError(message, Path(lesson.name))
            if lesson.verify:
                runnable[lesson.stem] = lesson.path
            found[lesson.path] = lesson
    for lesson in found.values():
        _refuse_wrong_inputs(lesson, found)
    return found


def _in_folder(name: str, files: list[Path]) -> list[Lesson]:
    proof = ROOT / "tests" / name / "proof.toml"
    folder = Folder(name=name, **_folder_settings(name))
    settings = _read(proof).get("lesson", {})
    for unknown in set(settings) - {f.name for f in files}:
        raise _fault(proof, f'"{unknown}"', f"there is no snippets/{name}/{unknown}")
    made = []
    for file in files:
        own = _fields(Lesson, settings.get(file.name, {}), proof)
        _refuse_unknown("verify", (own.get("verify", "shell"),), WAYS, proof)
        _refuse_unknown("rules", own.get("rules", ()), tuple(RULES), proof)
        for key in ("before", "files"):
            own[key] = tuple(_beside(name, other) for other in own.get(key, ()))
        if "after" in own:
            own["after"] = _beside(name, own["after"])
        ways = VERIFIERS | folder.verify
        own["verify"] = own.get("verify") or ways.get(file.suffix or file.name)
        if own["verify"] == "none":
            own["verify"] = None
        path = f"{name}/{file.name}".removeprefix("./")
        made.append(Lesson(path=path, folder=folder, **own))
    return made


def _folder_settings(name: str) -> dict:
    """Return the folder's settings over those of the folders it lies in."""
    settings = {}
    for outer in reversed([Path(name), *Path(name).parents]):
        proof = ROOT / "tests" / outer / "proof.toml"
        own = _fields(Folder, _read(proof).get("folder", {}), proof)
        _refuse_unknown("verify", tuple(own.get("verify", {}).values()), WAYS, proof)
        _refuse_unknown("programs", own.get("programs", ()), PROGRAMS, proof)
        _refuse_unknown("services", own.get("services", ()), _services(), proof)
        settings |= own
    return settings


@cache
def _services() -> tuple[str, ...]:
    served = {f.stem for f in (ROOT / "opsbook/services").glob("[a-z]*.py")}
    return tuple(sorted(served - {"programs", "server"}))


def _beside(folder: str, other: str) -> str:
    return other if "/" in other or folder == "." else f"{folder}/{other}"


@cache
def _read(proof: Path) -> dict:
    if not proof.exists():
        return {}
    try:
        told = tomllib.loads(read_text(proof, proof.relative_to(ROOT)))
    except tomllib.TOMLDecodeError as error:
        raise OpsbookError(str(error), proof.relative_to(ROOT)) from None
    for key, value in told.items():
        if key not in ("folder", "lesson"):
            message = f"no table is named {key!r}; known: folder, lesson"
            raise _fault(proof, key, message)
        inner = [value]
        if key == "lesson" and isinstance(value, dict):
            inner += value.values()
        if not all(isinstance(one, dict) for one in inner):
            raise _fault(proof, key, f"{key} must hold tables of settings")
    return told


def _fields(kind: type, told: dict, proof: Path) -> dict:
    known = {f.name: f.type for f in fields(kind)}
    hidden = {"path", "name", "folder"} if kind is Lesson else {"name"}
    for key in told:
        if key not in known or key in hidden:
            options = ", ".join(sorted(set(known) - hidden))
            raise _fault(proof, key, f"no setting is named {key!r}; known: {options}")
        name, fits = TYPES[known[key]]
        if not fits(told[key]):
            raise _fault(proof, key, f"{key} must be {name}")
    return {k: tuple(v) if isinstance(v, list) else v for k, v in told.items()}


def _fault(proof: Path, text: str, message: str) -> OpsbookError:
    return OpsbookError(message, proof.relative_to(ROOT), line_of(proof, text))


def _refuse_unknown(key: str, told: tuple, known: tuple, proof: Path) -> None:
    for value in told:
        if value not in known:
            message = f"{key} cannot be {value!r}; known: {', '.join(known)}"
            raise _fault(proof, value, message)


def _refuse_wrong_inputs(lesson: Lesson, found: dict[str, Lesson]) -> None:
    proof = ROOT / "tests" / lesson.folder.name / "proof.toml"
    after = (lesson.after,) if lesson.after else ()
    for other in after + lesson.before + lesson.files:
        if other not in found:
            raise _fault(proof, Path(other).name, f"there is no snippets/{other}")
    for other in after:
        if not found[other].verify:
            raise _fault(proof, Path(other).name, f"snippets/{other} is not run")
    for other in lesson.before:
        same = found[other].verify == lesson.verify == "manifest"
        if found[other].verify != "shell" and not same:
            message = f"snippets/{other} is not a shell lesson"
            raise _fault(proof, Path(other).name, message)
    met, waiting = set(), [*after, *lesson.before]
    while waiting:
        other = found[waiting.pop()]
        if other is lesson:
            message = "by after and before it would have to run before itself"
            raise OpsbookError(message, Path(lesson.name))
        if other.path not in met:
            met.add(other.path)
            asked = ([other.after] if other.after else []) + list(other.before)
            waiting += [one for one in asked if one in found]
