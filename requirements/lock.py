"""Resolve each dependency group of pyproject.toml into a file beside this one.

One lock serves every Python that the book supports; it holds hashes and no addresses.
"""

import subprocess
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
RESOLVE = """uv pip compile pyproject.toml --quiet --universal --python-version 3.11
    --generate-hashes --no-emit-index-url --upgrade --custom-compile-command"""


def main() -> None:
    """Write one file a group."""
    project = tomllib.loads((HERE.parent / "pyproject.toml").read_text("utf-8"))
    for group in project["dependency-groups"]:
        out = f"requirements/{group}.txt"
        command = [
            *RESOLVE.split(),
            "make lock",
            "--group",
            group,
            "--output-file",
            out,
        ]
        subprocess.run(command, cwd=HERE.parent, check=True)
        print(f"wrote {out}")


if __name__ == "__main__":
    main()
