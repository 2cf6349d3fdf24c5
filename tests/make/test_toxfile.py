"""A run of tox says how far it is, and ends itself when its time is over."""

import os
import shutil
import signal
import subprocess
import sys
import time

import pytest

from opsbook import ROOT
from opsbook.lessons import lessons
from toxfile import environments

TOX = """\
[tox]
env_list = short, long
labels =
    test = short, long
    rest = heavy
[testenv]
skip_install = true
description = it waits
commands = python -c "import time; time.sleep(1)"
[testenv:long]
commands = python -c "import time; time.sleep({env:LONG:1})"
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """Return a folder with a tox.ini of its own and the toxfile.py of the book."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "tox.ini").write_text(TOX)
    shutil.copy(ROOT / "toxfile.py", folder)
    return folder


def tox(folder, *words: str, **more: str) -> subprocess.CompletedProcess:
    """Run tox in *folder*, as if no other tox called it."""
    outside = ("TOX_", "DEADLINE")
    env = {n: v for n, v in os.environ.items() if not n.startswith(outside)} | more
    command = [sys.executable, "-m", "tox", "-q", *words]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True)


def test_it_says_how_many_of_how_many_and_what_is_left(project):
    done = tox(project, "-m", "test")
    assert done.returncode == 0, done.stdout + done.stderr
    said = [line for line in done.stdout.splitlines() if "left" in line]
    assert said == [
        "[1/2] short: it waits (4 min left)",  # nothing is known of the two
        "[2/2] long: it waits (2 min left)",
        "left to make test-all: heavy",
    ]


def test_the_next_run_knows_how_long_the_last_one_took(project):
    (project / ".tox/seconds.json").write_text('{"short": 600, "long": 1200}')
    said = tox(project, "-m", "test", "rest").stdout
    assert "[1/3] short: it waits (32 min left)" in said
    assert "[2/3] long: it waits (22 min left)" in said
    assert "[3/3] heavy" in said
    assert "left to make" not in said


@pytest.mark.parametrize("background", [False, True])
def test_a_run_that_is_too_long_ends_and_names_the_slowest(project, background):
    tox(project, "-m", "test", "--notest")
    began = time.monotonic()
    before = signal.getsignal(signal.SIGINT)
    if background:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # as such a shell sets it
    try:
        done = tox(project, "-m", "test", LONG="300", DEADLINE=str(time.time() + 20))
    finally:
        signal.signal(signal.SIGINT, before)
    assert done.returncode != 0
    assert "the time is over; the slowest was long\n" in done.stdout
    assert "long: FAIL" in done.stdout
    assert time.monotonic() - began < 100


@pytest.mark.parametrize("path", ["", "mlops", "mlops/mlflow/registry"])
def test_the_environments_of_a_chapter_are_those_of_its_lessons(path):
    chosen = [one for one in lessons().values() if f"{one.path}/".startswith(path)]
    assert set(environments(path)) == {one.env for one in chosen if one.verify}


def test_make_proves_one_chapter_with_its_own_environments():
    words = ["make", "--dry-run", "test", "CHAPTER=docs/mlops/mlflow/registry.rst"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "toxfile.py mlops/mlflow/registry)" in done.stdout
    assert "LESSONS=snippets/mlops/mlflow/registry " in done.stdout
