"""Both runners agree: Sphinx's doctest builder, and pytest with pytest-sphinx."""

import re
import subprocess
import sys

from opsbook import ROOT
from opsbook.lessons import lessons

PLACES = [*(ROOT / "opsbook").rglob("*.py"), *(ROOT / "docs").rglob("*.rst")]
HOLD = [one for one in PLACES if ">>> " in one.read_text("utf-8")]
"""Docstrings and pages that hold examples."""


def run(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_sphinx_runs_every_example(tmp_path):
    run("sphinx", "-b", "doctest", "-c", ".", "docs", str(tmp_path))
    summary = (tmp_path / "output.txt").read_text("utf-8")
    examples = sum(one.read_text("utf-8").count(">>> ") for one in HOLD)
    assert re.findall(r"^ +(\d+) tests$", summary, re.MULTILINE) == [str(examples)]


def test_pytest_runs_every_example():
    said = run(
        "pytest", "-vv", "--doctest-modules", "opsbook", "--doctest-glob=*.rst", "docs"
    )
    passed = set(re.findall(r"^(\S+)::\S+ PASSED", said, re.MULTILINE))
    assert passed == {one.relative_to(ROOT).as_posix() for one in HOLD}


def test_examples_of_lessons_do_not_escape_both_runners():
    assert [one.name for one in lessons().values() if ">>>" in one.text] == []
