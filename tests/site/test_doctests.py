"""Both runners agree: Sphinx's doctest builder, and pytest with pytest-sphinx."""

import re
import subprocess
import sys

from opsbook.lessons import ROOT, lessons

EXAMPLES = 11
"""Examples in docstrings and pages, as Sphinx counts them: each ``>>>`` is one."""

ITEMS = 5
"""Docstrings and pages that hold examples, as pytest counts them."""


def run(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_sphinx_runs_every_example(tmp_path):
    run("sphinx", "-b", "doctest", "-c", ".", "docs", str(tmp_path))
    summary = (tmp_path / "output.txt").read_text("utf-8")
    assert re.findall(r"^ +(\d+) tests$", summary, re.MULTILINE) == [str(EXAMPLES)]


def test_pytest_runs_every_example():
    said = run("pytest", "--doctest-modules", "opsbook", "--doctest-glob=*.rst", "docs")
    assert f"{ITEMS} passed" in said


def test_examples_of_lessons_do_not_escape_both_runners():
    assert [one.name for one in lessons().values() if ">>>" in one.text] == []
