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
from pathlib import Path

from opsbook.errors import OpsbookError, line_of, read_text

ROOT = Path(__file__).resolve().parent.parent
VERIFIERS = {".py": "python", ".sh": "shell"}
SECONDS = 120


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


@dataclass(frozen=True)
class Lesson:
    """One file that teaches one thing, and how it is proved."""

    path: str
    """Path below ``snippets/``, such as ``mlops/mlflow/registry.py``."""
    folder: Folder
    verify: str | None = None
    """``python``, ``shell`` or ``command``; None for a file that other lessons use."""
    after: str | None = None
    """Lesson whose files this one starts from."""
    before: tuple[str, ...] = ()
    """Shell lessons that run first, in the same place; their servers stay up."""
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
    accepts: dict[str, str] = field(default_factory=dict)
    """For ``command``: program name to what it prints once it has parsed its line."""

    @property
    def file(self) -> Path:
        """The lesson's file."""
        return ROOT / "snippets" / self.path

    @property
    def output_file(self) -> Path:
        """Where its output is recorded."""
        return self.file.with_suffix(".out")

    @property
    def name(self) -> str:
        """The path from the repository's root, as errors and pages give it."""
        return f"snippets/{self.path}"

    @property
    def stem(self) -> str:
        """The path without its suffix, as the command line takes it."""
        return self.path.rpartition(".")[0]

    @cached_property
    def text(self) -> str:
        """The whole text."""
        return read_text(self.file, Path(self.name))

    @property
    def sha256(self) -> str:
        """SHA-256 of the file's bytes, in hexadecimal."""
        return sha256(self.file.read_bytes())

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
    files = [f for f in sorted(home.rglob("*")) if is_lesson(f)]
    for folder in sorted({f.parent for f in files}):
        here = [f for f in files if f.parent == folder]
        for lesson in _in_folder(folder.relative_to(home).as_posix(), here):
            if lesson.verify and lesson.stem in runnable:
                other = Path(runnable[lesson.stem]).name
                message = f"has the name of {other}; rename one of them"
                raise OpsbookError(message, Path(lesson.name))
            if lesson.verify:
                runnable[lesson.stem] = lesson.path
            found[lesson.path] = lesson
    _refuse_unknown_inputs(found)
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
        for key in ("before", "files"):
            own[key] = tuple(_beside(name, other) for other in own.get(key, ()))
        if "after" in own:
            own["after"] = _beside(name, own["after"])
        own.setdefault("verify", VERIFIERS.get(file.suffix))
        path = f"{name}/{file.name}".removeprefix("./")
        made.append(Lesson(path=path, folder=folder, **own))
    return made


def _folder_settings(name: str) -> dict:
    """Return the folder's settings over those of the folders it lies in."""
    settings = {}
    for outer in reversed([Path(name), *Path(name).parents]):
        proof = ROOT / "tests" / outer / "proof.toml"
        settings |= _fields(Folder, _read(proof).get("folder", {}), proof)
    return settings


def _beside(folder: str, other: str) -> str:
    return other if "/" in other or folder == "." else f"{folder}/{other}"


@cache
def _read(proof: Path) -> dict:
    if not proof.exists():
        return {}
    try:
        return tomllib.loads(read_text(proof, proof.relative_to(ROOT)))
    except tomllib.TOMLDecodeError as error:
        raise OpsbookError(str(error), proof.relative_to(ROOT)) from None


def _fields(kind: type, told: dict, proof: Path) -> dict:
    known = {f.name: f.type for f in fields(kind)}
    hidden = {"path", "name", "folder"} if kind is Lesson else {"name"}
    for key in told:
        if key not in known or key in hidden:
            options = ", ".join(sorted(set(known) - hidden))
            raise _fault(proof, key, f"no setting is named {key!r}; known: {options}")
    return {k: tuple(v) if isinstance(v, list) else v for k, v in told.items()}


def _fault(proof: Path, text: str, message: str) -> OpsbookError:
    return OpsbookError(message, proof.relative_to(ROOT), line_of(proof, text))


def _refuse_unknown_inputs(found: dict[str, Lesson]) -> None:
    for lesson in found.values():
        asked = (lesson.after,) if lesson.after else ()
        for other in asked + lesson.before + lesson.files:
            if other not in found:
                proof = ROOT / "tests" / lesson.folder.name / "proof.toml"
                raise _fault(proof, Path(other).name, f"there is no snippets/{other}")
