"""Commands that the prose names, held against the help of the program itself."""

import re
import shlex
import subprocess
from functools import cache

from opsbook import ROOT

LISTED = re.compile(r"^ {2,4}([a-z][a-z-]*)\*? {2,}\S", re.M)
"""A command with what it does, in the help of its parent."""
OLD = ("oc cluster up",)
"""What the prose names because it is gone."""


def commands(program: str) -> list[str]:
    """Return the commands of *program* that pages name within a line, in order."""
    texts = [page.read_text("utf-8") for page in (ROOT / "docs").rglob("*.rst")]
    named = re.compile(rf"``({program} [^`]+)``")
    return sorted({code for text in texts for code in named.findall(text)} - {*OLD})


def faults(command: str) -> list[str]:
    """Return the words of *command* that its program does not know."""
    path, *rest = shlex.split(command)
    everywhere = _says(f"{path} options")  # only some programs have this
    text, leaf, unknown = _says(f"{path} --help"), False, []
    for word in rest:
        if word.startswith("-"):
            flag = re.escape(word.partition("=")[0])
            if not re.search(rf"(?m)^ .*(?<!\S){flag}(?![\w-])", text + everywhere):
                unknown.append(word)
        elif not leaf:
            known = LISTED.findall(text)
            leaf = not known
            if word in known:
                path = f"{path} {word}"
                text = _says(f"{path} --help")
            elif known and not word.isupper():
                unknown.append(word)
    return unknown


@cache
def _says(command: str) -> str:
    done = subprocess.run(command.split(), capture_output=True, text=True)
    return done.stdout + done.stderr  # oc prints its options on standard error
