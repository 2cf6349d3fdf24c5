"""A small book, and the commands that run in it."""

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

PROGRAM = "from opsbook.cli import main; main(prog_name='opsbook')"
ANYWHERE = pytest.mark.parametrize("book", ["/tmp", "/var/tmp"], indirect=True)
"""For a test in a book below /tmp, which lessons have of their own, and in another."""
HANGS = 300
"""Seconds after which a command hangs: a busy control plane starts in over 60."""


@dataclass(frozen=True)
class Book:
    """A copy of the machinery with lessons of its own; commands run in it."""

    root: Path
    temporary: Path
    """Where commands make their temporary files."""

    def write(self, name: str, content: str | bytes) -> Path:
        """Write the file *name*; text gets a line end."""
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        data = content if isinstance(content, bytes) else f"{content}\n".encode()
        file.write_bytes(data)
        return file

    def lesson(self, name: str, content: str | bytes) -> Path:
        """Write the lesson *name*, such as ``a/hello.sh``."""
        return self.write(f"snippets/{name}", content)

    def settings(self, folder: str, content: str | bytes) -> Path:
        """Write the settings of *folder*."""
        return self.write(f"snippets/{folder}/lessons.toml", content)

    def read(self, name: str) -> str:
        """Return the text of the file *name*."""
        return (self.root / name).read_bytes().decode()

    def record_of(self, folder: str) -> dict[str, dict]:
        """Return the record of *folder*: its entries by the names of their files."""
        text = self.read(f"snippets/{folder}/proofs.jsonl")
        return {
            entry.pop("file"): entry for entry in map(json.loads, text.splitlines())
        }

    def files(self) -> dict[str, bytes]:
        """Return what the book holds, but for what may be lost."""
        return {
            file.relative_to(self.root).as_posix(): file.read_bytes()
            for file in (self.root / "snippets").rglob("*")
            if file.is_file()
        }

    def environment(self, **more: str) -> dict[str, str]:
        """Return the environment that commands get."""
        names = ("PATH", "HOME", "XDG_CACHE_HOME")
        keep = {name: os.environ[name] for name in names if name in os.environ}
        quiet = {"PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": str(self.temporary)}
        return keep | quiet | more

    def start(self, *words: str, program=("-c", PROGRAM), prefix=(), **more: str):
        """Start a command in the book; return its process."""
        return subprocess.Popen(
            [*prefix, sys.executable, *program, *words],
            cwd=self.root,
            env=self.environment(**more),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            # In the background of a shell an interrupt is ignored; here it never is.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )

    def do(self, *words: str, **more) -> subprocess.CompletedProcess:
        """Run ``opsbook`` with *words* and return how it ended."""
        process = self.start(*words, **more)
        said, errors = process.communicate(timeout=HANGS)
        return subprocess.CompletedProcess(words, process.returncode, said, errors)

    def must(self, *words: str, **more) -> str:
        """Run ``opsbook`` with *words*, which must succeed; return what it said."""
        done = self.do(*words, **more)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def pytest(self, *words: str, **more) -> subprocess.CompletedProcess:
        """Run pytest in the book."""
        plugin = (
            "-m",
            "pytest",
            "-p",
            "opsbook.pytest_plugin",
            "-p",
            "no:cacheprovider",
        )
        return self.do("snippets", *words, program=plugin, **more)


def processes(mark: str) -> list[str]:
    """Return the command lines on this machine that hold *mark*."""
    found = []
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            found.append(
                file.read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
            )
    return [line for line in found if mark in line]
