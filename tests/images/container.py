"""A container: an image's files and its program, run by runc."""

import json
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.images.builder import Image, until


class Container:
    """A running container. It has a network of its own: the loopback interface."""

    def __init__(self, name: str, process: subprocess.Popen, log: Path):
        self.name = name
        self.process = process
        self.log = log

    def do(self, *command: str) -> subprocess.CompletedProcess:
        """Run *command* in it, as its user."""
        whole = ["runc", "exec", self.name, *command]
        return subprocess.run(whole, capture_output=True, text=True)

    def wait_for(self, *command: str) -> None:
        """Wait until *command* succeeds in it."""
        until(lambda: self.do(*command).returncode == 0, self.process, self.log)

    def stop(self, within: float) -> int:
        """Tell its program to end, as ``docker stop`` does; return its status."""
        subprocess.run(["runc", "kill", self.name, "TERM"], check=True)
        return self.process.wait(within)


@contextmanager
def started(
    folder: Path, *command: str, mounts: Sequence[dict] = (), **environment: str
) -> Iterator[Container]:
    """Start the program of the image in *folder*, or *command* in its place."""
    image = Image(folder / "layout")
    with tempfile.TemporaryDirectory(prefix="opsbook-") as bundle:
        place = Path(bundle)
        root = place / "rootfs"
        root.mkdir()
        unpack = ("tar", "--extract", "--preserve-permissions", "--numeric-owner")
        archive = folder / "root.tar"
        subprocess.run([*unpack, "--file", archive, "--directory", root], check=True)
        subprocess.run(["runc", "spec"], cwd=place, check=True)
        settings = place / "config.json"
        spec = json.loads(settings.read_text())
        config = image.config
        words = config.get("Entrypoint") or []
        spec["root"]["readonly"] = False
        spec["hostname"] = "container"
        (root / "etc/hosts").write_text("127.0.0.1 localhost container\n")
        spec["mounts"] += mounts
        spec["process"] |= {
            "terminal": False,
            "args": [*words, *(command or config.get("Cmd") or [])],
            "cwd": config.get("WorkingDir") or "/",
            "env": config["Env"] + [f"{k}={v}" for k, v in environment.items()],
            "user": user_of(config.get("User", ""), root),
        }
        settings.write_text(json.dumps(spec))
        log = place / "log"
        with log.open("w") as file:
            process = subprocess.Popen(
                ["runc", "run", "--bundle", place, place.name],
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
            )
        try:
            yield Container(place.name, process, log)
        finally:
            delete = ["runc", "delete", "--force", place.name]
            subprocess.run(delete, capture_output=True)
            process.wait()


def output(
    folder: Path, *command: str, mounts: Sequence[dict] = (), **environment: str
) -> str:
    """Return what the program prints, standard error too; it has to succeed."""
    with started(folder, *command, mounts=mounts, **environment) as container:
        status = container.process.wait(300)
        said = container.log.read_text()
    assert status == 0, said
    return said


def user_of(user: str, root: Path) -> dict:
    """Return *user*, a number, with its group in the image; root's if it has none."""
    number = int(user or 0)
    for line in (root / "etc/passwd").read_text().splitlines():
        fields = line.split(":")
        if int(fields[2]) == number:
            return {"uid": number, "gid": int(fields[3])}
    return {"uid": number, "gid": 0}
