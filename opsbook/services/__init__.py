"""Servers that many lessons share, such as a Kubernetes control plane.

Settings name them (``services = ["kubernetes"]``). One runs in a place of
its own, at most once on a machine, for as long as somebody uses it: every process that
does holds a connection to it, and it ends when the last of them is closed, by whatever
end. For each lesson it prepares something of its own, and puts its ports into the
lesson's network. `opsbook.services.server` is the other side.
"""

import hashlib
import json
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from opsbook import ROOT
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson
from opsbook.programs import alone, cache_folder

Connection = socket.socket
_joined: dict[str, Connection] = {}
"""The connections of this process, by the name of the service."""


@dataclass(frozen=True)
class Door:
    """A way for a service into the network of one lesson."""

    socket: str
    """Path of the service's socket."""
    guest: str
    """What the service calls the lesson."""
    ports: tuple[int, ...]

    def open(self) -> Connection:
        """Let the service listen on its ports in the network of this process.

        It does until the connection that is returned is closed: when the lesson ends.
        """
        service = _connect(Path(self.socket))
        for port in self.ports:
            with socket.create_server(("127.0.0.1", port)) as listener:
                said = json.dumps({"do": "lend", "guest": self.guest, "port": port})
                socket.send_fds(service, [said.encode()], [listener.fileno()])
        return service


@dataclass
class Visit:
    """One lesson at the services that it uses."""

    doors: tuple[Door, ...] = ()
    left: list[str] = field(default_factory=list)
    """After the visit: what the lesson left behind where others would find it."""


def module(name: str) -> ModuleType:
    """Return the module that describes the service *name*.

    It has ``PORTS``, ``SIMULATED`` (which part is, or "") and these functions.
    ``prepare()`` returns the folders of what the service is made of, made if need be;
    ``versions()`` says of what. ``start()``
    runs in the service's place and returns its processes. ``welcome(guest, address)``
    returns the files for a lesson's home; ``farewell(guest, address)`` removes what was
    prepared for it, and returns what the lesson left behind outside of that.
    """
    try:
        return import_module(f"opsbook.services.{name}")
    except ModuleNotFoundError:
        raise OpsbookError(f"there is no service {name!r}") from None


def versions(names: tuple[str, ...]) -> dict[str, str]:
    """Return the parts of the services *names*, and their versions."""
    found: dict[str, str] = {}
    for name in names:
        found |= module(name).versions()
    return found


def simulated(names: tuple[str, ...]) -> str:
    """Return what the services *names* simulate; empty if all of it is real."""
    return ", ".join(filter(None, (module(name).SIMULATED for name in names)))


@contextmanager
def visit(lesson: Lesson, home: Path) -> Iterator[Visit]:
    """Prepare the services of *lesson*, and put the files they give into *home*."""
    made = Visit()
    guest = Path(lesson.stem).name.replace("_", "-")
    with ExitStack() as stack:
        for name in lesson.services:
            service = join(name)
            answer = _ask(service, name, do="welcome", guest=guest)
            stack.callback(_farewell, made, service, name, guest)
            for file, text in answer["files"].items():
                (home / file).parent.mkdir(parents=True, exist_ok=True)
                (home / file).write_text(text)
            door = Door(service.getpeername(), guest, module(name).PORTS)
            made.doors += (door,)
        yield made


def _farewell(made: Visit, service: Connection, name: str, guest: str) -> None:
    made.left += _ask(service, name, do="farewell", guest=guest)["left"]


def join(name: str) -> socket.socket:
    """Return this process's connection to the service *name*, started if need be."""
    if name not in _joined:
        for _ in range(2):
            with alone(cache_folder() / f"{name}.lock"):
                service = _running(name) or _start(name)
            # One that is about to end still takes connections, and says nothing.
            if said := _hear(service):
                break
        answer = json.loads(said or '{"error": "it says nothing"}')
        if "error" in answer:
            service.close()
            raise OpsbookError(f"the service {name} did not start: {answer['error']}")
        _joined[name] = service
    return _joined[name]


def leave() -> None:
    """Close this process's connections; wait for services that end with them."""
    while _joined:
        _, service = _joined.popitem()
        with service:
            workspace = Path(service.getpeername()).parent
            service.shutdown(socket.SHUT_WR)
            end = time.monotonic() + 5
            # It says something if others use it still. If not, it takes itself away.
            if not _hear(service):
                while workspace.exists() and time.monotonic() < end:
                    time.sleep(0.02)


@cache
def meeting(name: str) -> Path:
    """Return where the service is found: a link to its workspace, while it runs."""
    digest = hashlib.sha256(str(module(name).prepare()).encode())
    for file in sorted(Path(__file__).parent.glob("*.*")):
        digest.update(file.read_bytes())
    return cache_folder() / f"{name}-{digest.hexdigest()[:16]}"


def _running(name: str) -> socket.socket | None:
    try:
        return _connect(meeting(name).resolve() / "socket")
    except OSError:
        return None


def _hear(service: socket.socket) -> bytes:
    try:
        return service.recv(1 << 20)
    except OSError:
        return b""


def _connect(path: Path) -> socket.socket:
    service = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    try:
        service.connect(str(path))
    except OSError:
        service.close()
        raise
    return service


def _start(name: str) -> socket.socket:
    workspace = Path(tempfile.mkdtemp(prefix="opsbook-"))
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as listener:
        listener.bind(str(workspace / "socket"))
        listener.listen()
        service = _connect(workspace / "socket")
        number = listener.fileno()
        server = ("-m", "opsbook.services.server", name, str(workspace), str(number))
        with (workspace / "log").open("w") as log:
            # In a session of its own: Ctrl-C goes to those who use it, not to it.
            subprocess.Popen(
                [sys.executable, *server],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                pass_fds=[number],
                cwd=ROOT,
            )
    meeting(name).unlink(missing_ok=True)
    meeting(name).symlink_to(workspace)
    return service


def _ask(service: socket.socket, name: str, **message) -> dict:
    with suppress(OSError):  # It has ended.
        service.send(json.dumps(message).encode())
    answer = json.loads(_hear(service) or '{"error": "it has ended"}')
    if "error" in answer:
        raise OpsbookError(f"the service {name}: {answer['error']}")
    return answer
