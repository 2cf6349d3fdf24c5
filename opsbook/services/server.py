"""Run a service in a place of its own, for as long as somebody is connected to it.

Each connection is served by a thread. A message is one packet, in JSON; ``lend`` comes
with a socket that listens in the network of a lesson, and what connects there is
forwarded to the service, byte by byte, under an address that is the lesson's own.
"""

import itertools
import json
import os
import shutil
import socket
import sys
import threading
import traceback
from contextlib import suppress
from pathlib import Path
from subprocess import Popen
from typing import NoReturn

from opsbook import ROOT, sandbox, services
from opsbook.errors import OpsbookError


class Server:
    """The service and those who use it."""

    def __init__(self, name: str):
        self.service = services.module(name)
        self.ready = threading.Event()
        self.error = ""
        """Why it did not start."""
        self._numbers = itertools.count(1)
        self._addresses: dict[str, str] = {}
        """The address of each lesson that is here."""
        self._connections = 1
        self._lock = threading.Lock()

    def run(self, listener: socket.socket) -> int:
        """Start the service and serve until the last connection is closed."""
        _thread(self._accept, listener)
        try:
            parts = self.service.start()
        except Exception as error:
            self.error = str(error)
            parts = []
        self.ready.set()
        for part in parts:
            _thread(self._end_with, part)
        threading.Event().wait()
        return 0

    def _accept(self, listener: socket.socket) -> None:
        # The first connection, of the process that starts the service, is counted.
        _thread(self._attend, listener.accept()[0])
        while True:
            connection, _ = listener.accept()
            with self._lock:
                self._connections += 1
            _thread(self._attend, connection)

    def _end_with(self, part: Popen) -> None:
        part.wait()
        os._exit(1)

    def _attend(self, connection: socket.socket) -> None:
        guests: list[str] = []
        lent: list[socket.socket] = []
        with connection:
            try:
                while not self.ready.wait(0.5) and not _hangs_up(connection):
                    pass
                _say(connection, {"error": self.error} if self.error else {})
                self._serve(connection, guests, lent)
            finally:
                # Whatever failed: with the last connection all of it ends.
                with self._lock:
                    self._connections -= 1
                    if not self._connections:
                        os._exit(0)
            _say(connection, {"stays": True})
            for listener in lent:
                listener.shutdown(socket.SHUT_RDWR)
                listener.close()
            for guest in list(guests):
                self._answer({"do": "farewell", "guest": guest}, guests)

    def _serve(
        self, connection: socket.socket, guests: list[str], lent: list[socket.socket]
    ) -> None:
        while True:
            said, numbers = _hear(connection)
            if not said:
                return
            lent += [socket.socket(fileno=number) for number in numbers]
            message = json.loads(said)
            if message["do"] == "lend":
                _thread(self._forward, lent[-1], message)
            else:
                _say(connection, self._answer(message, guests))

    def _answer(self, message: dict, guests: list[str]) -> dict:
        guest = message["guest"]
        try:
            if message["do"] == "welcome":
                number = next(self._numbers)
                address = f"127.1.{number >> 8 & 255}.{number & 255}"
                files = self.service.welcome(guest, address)
                self._addresses[guest] = address
                guests.append(guest)
                return {"files": files}
            guests.remove(guest)
            return {"left": self.service.farewell(guest, self._addresses.pop(guest))}
        except OpsbookError as error:
            return {"error": error.format_message()}
        except Exception as error:  # a fault of the service itself, told to its user
            traceback.print_exc()
            return {"error": f"{type(error).__name__}: {error}"}

    def _forward(self, listener: socket.socket, message: dict) -> None:
        here = (self._addresses[message["guest"]], 0)
        there = ("127.0.0.1", message["port"])
        while True:
            try:
                near, _ = listener.accept()
            except OSError:
                return
            try:
                far = socket.create_connection(there, source_address=here)
            except OSError:  # A part that does not listen now may do so later.
                near.close()
                continue
            _thread(_pump, near, far)
            _thread(_pump, far, near)


def _say(connection: socket.socket, answer: dict) -> None:
    with suppress(OSError):  # It is gone, as the next packet will say.
        connection.send(json.dumps(answer).encode())


def _hear(connection: socket.socket) -> tuple[bytes, list[int]]:
    """Return the next packet and what came with it; nothing at the end."""
    try:
        return socket.recv_fds(connection, 1 << 16, 8)[:2]
    except OSError:
        return b"", []


def _hangs_up(connection: socket.socket) -> bool:
    try:
        return not connection.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT)
    except BlockingIOError:
        return False


def _pump(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(1 << 16):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


def _thread(target, *arguments) -> None:
    threading.Thread(target=target, args=arguments, daemon=True).start()


def main(name: str, workspace: Path, number: int) -> None:
    """Keep the service *name* in *workspace*, which is removed at its end."""
    workspace.chmod(0o755)
    listener = socket.socket(fileno=number)
    parts = [ROOT, Path(sys.prefix), Path(sys.base_prefix)]
    folders = [path.resolve() for path in (*parts, *services.module(name).prepare())]
    keep = {folder: folder for folder in folders}
    try:
        child = sandbox.fork()
        if not child:
            _keep(name, workspace, keep, listener)
        listener.close()
        sandbox.wait(child)
    except OSError as error:
        _say(listener.accept()[0], {"error": str(error)})
    meeting = services.meeting(name)
    with suppress(OSError):
        if meeting.readlink() == workspace:
            meeting.unlink()
    shutil.rmtree(workspace, ignore_errors=True)


def _keep(
    name: str, workspace: Path, keep: dict[Path, Path], listener: socket.socket
) -> NoReturn:
    try:
        sandbox.close_off()
        place, faults = sandbox.start(
            workspace, keep, lambda: Server(name).run(listener)
        )
        sandbox.wait(place)
        if fault := os.read(faults, 1 << 12):
            raise OSError(fault.decode())
    except OSError as error:
        _say(listener.accept()[0], {"error": str(error)})
    finally:
        os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
