"""Resolve each dependency group of pyproject.toml into a file beside this one.

One lock serves every Python that the book supports; it holds hashes and no addresses.
Without arguments every package moves to today's release; with names, only those do.
"""

import subprocess
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
RESOLVE = """uv pip compile pyproject.toml --quiet --universal --python-version 3.11
    --generate-hashes --no-emit-index-url --custom-compile-command"""


def main(*names: str) -> None:
    """Write one file a group."""
    project = tomllib.loads((HERE.parent / "pyproject.toml").read_text("utf-8"))
    move = [f"--upgrade-package={name}" for name in names] or ["--upgrade"]
    for group in project["dependency-groups"]:
        out = f"requirements/{group}.txt"
        where = ["make lock", "--group", group, "--output-file", out]
        subprocess.run([*RESOLVE.split(), *where, *move], cwd=HERE.parent, check=True)
        print(f"wrote {out}")


if __name__ == "__main__":
    main(*sys.argv[1:])
