"""Both runners agree: Sphinx's doctest builder and pytest with pytest-sphinx."""

import re
import subprocess
import sys

from opsbook.lessons import ROOT

DOCTESTS = 0
"""Examples in docstrings and pages. Whoever adds or removes one changes the number."""


def run(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_sphinx_runs_every_doctest(tmp_path):
    said = run("sphinx", "-b", "doctest", "-c", ".", "docs", str(tmp_path))
    assert re.findall(r"(\d+) tests\n", said)[-1:] == [str(DOCTESTS)], said
