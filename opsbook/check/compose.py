"""Check a Compose file with Docker Compose itself, without an engine.

A file is judged, not the place where it lies: files with variables are not read, and a
variable that has no value gets one, if the file is refused without.
"""

import ast
import json
import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

from opsbook.errors import read_text
from opsbook.toolbox import TOOLBOX

CONFIG = ["config", "--quiet", "--no-env-resolution"]
LOG = re.compile(r'^time="[^"]*" level=(\w+) msg="((?:[^"\\]|\\.)*)"$')
UNSET = "variable is not set"
NONE: Mapping[str, str] = {}


def judge(file: Path) -> tuple[list[str], list[str]]:
    """Return why Compose refuses *file*, and what it warns of.

    Raise OpsbookError where the file cannot be read.
    """
    read_text(file, file)
    done = _compose(file, CONFIG)
    if done.returncode and (values := _values(file)):
        done = _compose(file, CONFIG, values)
    faults: list[str] = []
    advice: list[str] = []
    for line in done.stderr.strip().splitlines():
        if not (log := LOG.match(line)):
            faults += filter(None, [line.strip()])
        elif UNSET not in log[2]:
            advice.append(ast.literal_eval(f'"{log[2]}"'))
    return (faults, advice) if done.returncode else ([], advice)


def _compose(file: Path, words: list[str], values: Mapping[str, str] = NONE):
    program = TOOLBOX["docker"].ready() / "docker-compose"
    command = [str(program), "--file", str(file.absolute()), *words]
    env = {**os.environ, **values}
    return subprocess.run(command, capture_output=True, text=True, env=env)


def _values(file: Path) -> dict[str, str]:
    """Return a value for each variable that the file gives none.

    Numbers fit almost anywhere, even where a port is wanted.
    """
    done = _compose(file, ["config", "--variables", "--format=json"])
    told = json.loads(done.stdout) if not done.returncode else {}
    unset = [name for name, one in told.items() if not one["DefaultValue"]]
    return {
        name: str(number)
        for number, name in enumerate(unset, 8001)
        if name not in os.environ
    }
