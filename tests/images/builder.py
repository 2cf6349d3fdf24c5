"""BuildKit, the builder behind ``docker build``; it runs for as long as it is used."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from opsbook.errors import OpsbookError
from opsbook.programs import Program, Programs

BUILDKIT = "github.com/moby/buildkit"
STAMP = (f"{BUILDKIT}/version.Version",)
PROGRAMS = Programs(
    module="images",
    parts={
        name: Program(f"{BUILDKIT}/cmd/{name}", STAMP)
        for name in ("buildkitd", "buildctl")
    },
)
DEBIAN = ("runc", "debootstrap")
"""What has to be installed: the packages of Debian and Ubuntu have the same names."""


def refuse_without_tools() -> None:
    """Fail, and say what to do, where images cannot be built."""
    missing = [name for name in DEBIAN if not shutil.which(name)]
    if missing:
        install = f"apt-get install {' '.join(missing)}"
        raise OpsbookError(f"to build images, install what is missing: {install}")
    if os.geteuid() != 0:
        raise OpsbookError("to build images, be root: sudo make images")


@dataclass(frozen=True)
class Step:
    """One instruction of a Dockerfile, as the builder did it."""

    name: str
    cached: bool


@dataclass(frozen=True)
class Image:
    """What a build left: an OCI layout, its layers not compressed."""

    layout: Path

    def _blob(self, digest: str) -> Path:
        return self.layout / "blobs" / digest.replace(":", "/")

    def _read(self, digest: str) -> dict:
        return json.loads(self._blob(digest).read_text("utf-8"))

    @property
    def digest(self) -> str:
        """The digest of its manifest."""
        index = json.loads((self.layout / "index.json").read_text("utf-8"))
        return index["manifests"][0]["digest"]

    @cached_property
    def document(self) -> dict:
        """All that is known of it besides its files."""
        return self._read(self._read(self.digest)["config"]["digest"])

    @property
    def config(self) -> dict:
        """How its program runs."""
        return self.document["config"]

    @property
    def layers(self) -> list[Path]:
        """The archives of its layers."""
        found = self._read(self.digest)["layers"]
        return [self._blob(layer["digest"]) for layer in found]

    @property
    def size(self) -> int:
        """The bytes of its layers."""
        return sum(layer.stat().st_size for layer in self.layers)


@dataclass(frozen=True)
class Build:
    """What the builder did."""

    steps: list[Step]
    warnings: list[str]
    error: str
    """Why it refused; empty if it did not."""

    def step(self, word: str) -> Step:
        """Return the one step that has *word* in its name."""
        (found,) = [step for step in self.steps if word in step.name]
        return found


class Builder:
    """A running BuildKit."""

    def __init__(self, address: str, number: int, bases: Callable[[str], Image | None]):
        self.address = address
        self.number = number
        """The number of its process."""
        self.bases = bases
        """Return what stands in for the image of a name."""

    def cost(self) -> float:
        """Return the CPU seconds that it has taken so far, with all that it ran."""
        said = Path(f"/proc/{self.number}/stat").read_text().rpartition(")")[2]
        ticks = sum(int(field) for field in said.split()[11:15])
        return ticks / os.sysconf("SC_CLK_TCK")

    def build(
        self,
        file: Path,
        context: Path,
        to: Path | None = None,
        secrets: dict[str, Path] | None = None,
        **arguments: str,
    ) -> Build:
        """Build *file* with the files of *context*; write the image's files into *to*.

        They are a folder ``layout`` and an archive ``root.tar``.
        """
        command = [
            *(PROGRAMS.ready() / "buildctl", "--addr", self.address, "build"),
            *("--progress=rawjson", "--frontend=dockerfile.v0"),
            # Otherwise `# syntax=` has the frontend fetched, the one built in will do.
            "--opt=cmdline=",
            *(f"--local=context={context}", f"--local=dockerfile={file.parent}"),
            f"--opt=filename={file.name}",
        ]
        for number, name in enumerate(named(file.read_text("utf-8"))):
            if base := self.bases(name):
                command.append(f"--oci-layout=base{number}={base.layout}")
                source = f"oci-layout:base{number}@{base.digest}"
                command.append(f"--opt=context:{name}={source}")
        if to:
            layout = f"type=oci,dest={to}/layout,tar=false,compression=uncompressed"
            command += [f"--output={layout}", f"--output=type=tar,dest={to}/root.tar"]
        for name, source in (secrets or {}).items():
            command.append(f"--secret=id={name},src={source}")
        for name, value in arguments.items():
            command.append(f"--opt=build-arg:{name}={value}")
        done = subprocess.run(command, capture_output=True, text=True)
        return _told(done.stderr, bool(done.returncode))


def named(dockerfile: str) -> list[str]:
    """Return the images that a Dockerfile names."""
    words = re.findall(r"^(?:FROM|COPY) (?:--from=)?(\S+:\S+)", dockerfile, re.M)
    return sorted(set(words))


def _told(progress: str, failed: bool) -> Build:
    """Read the builder's progress: a JSON document a line, and an error at the end."""
    vertexes, warnings, said = {}, [], []
    for line in progress.splitlines():
        if not line.startswith("{"):
            said.append(line)
            continue
        told = json.loads(line)
        for one in told.get("vertexes", ()):
            vertexes[one["digest"]] = vertexes.get(one["digest"], {}) | one
        for one in told.get("warnings", ()):
            warnings.append(b64decode(one["short"]).decode())
        for one in told.get("logs", ()):
            said += b64decode(one["data"]).decode(errors="replace").splitlines()
    steps = [Step(v["name"], v.get("cached", False)) for v in vertexes.values()]
    error = "\n".join(said[-40:]) if failed else ""
    return Build(steps, warnings, error)


@contextmanager
def running(bases: Callable[[str], Image | None]) -> Iterator[Builder]:
    """Start BuildKit with nothing in its cache; end it."""
    refuse_without_tools()
    with tempfile.TemporaryDirectory(prefix="opsbook-") as folder:
        address = f"unix://{folder}/socket"
        command = [
            *(PROGRAMS.ready() / "buildkitd", "--addr", address, "--root", folder),
            *("--containerd-worker=false", "--oci-worker-binary", shutil.which("runc")),
            # RUN reaches what this machine reaches.
            *("--oci-worker-net=host", "--debug=false"),
        ]
        log = Path(folder) / "log"
        with log.open("w") as file:
            server = subprocess.Popen(command, stdout=file, stderr=file)
        try:
            until(lambda: (Path(folder) / "socket").exists(), server, log)
            yield Builder(address, server.pid, bases)
        finally:
            server.terminate()
            server.wait()


def until(ready: Callable[[], bool], process: subprocess.Popen, log: Path) -> None:
    """Wait until *ready*; fail with the log if *process* has ended by then."""
    end = time.monotonic() + 300
    while not ready():
        if process.poll() is not None or time.monotonic() > end:
            last = "".join(log.read_text().splitlines(keepends=True)[-20:])
            raise OpsbookError(f"{process.args[0]} did not start:\n{last}")
        time.sleep(0.2)


def say(what: str) -> None:
    """Tell of what takes long."""
    print(what, file=sys.stderr, flush=True)
