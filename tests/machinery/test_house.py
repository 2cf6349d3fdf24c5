"""The parts of the house name one set of environments, and nothing is left out."""

import configparser
import json
import re
import subprocess

import pytest

from opsbook import ROOT, SNIPPETS
from opsbook.lessons import lessons

TOX = configparser.ConfigParser(interpolation=None)
TOX.read(ROOT / "tox.ini", "utf-8")
LABELS = {
    name: {one.strip() for one in names.split(",")}
    for name, names in re.findall(r"(\w+) = (.+)", TOX["tox"]["labels"])
}
WORKFLOW = (ROOT / ".github/workflows/prove.yaml").read_text("utf-8")
"""As text: the environment of this test has no YAML."""


PROVED = {path: one.env for path, one in lessons().items() if one.verify}
"""Each lesson that is proved, and the environment that does it."""


def test_what_proves_is_called_by_make_test_all():
    assert set(PROVED.values()) <= LABELS["test"] | LABELS["rest"]
    told = "\n".join(made("html", "test-all"))
    assert re.findall(r"tox (-q\w .*)", told) == ["-qe docs", "-qm test rest"]
    script = (ROOT / ".ci/run").read_text("utf-8")
    assert re.findall("^make (.+)", script, re.M) == ["html", "test-all"]


def test_make_test_proves_a_part_of_each_chapter():
    chapters = {file.parent.name for file in (ROOT / "docs").glob("*/index.rst")}
    proved = {p.partition("/")[0] for p, env in PROVED.items() if env in LABELS["test"]}
    assert chapters
    assert chapters <= proved


def test_make_record_leaves_no_environment_out():
    told = "\n".join(made("record"))
    assert "envs=$(.venv/bin/python toxfile.py) &&" in told  # those of all lessons
    assert '-qe "$envs" -- --record' in told


def made(*targets: str) -> list[str]:
    """Return the commands of *targets* of the Makefile."""
    words = ["make", "--dry-run", *targets]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


@pytest.mark.parametrize("env", sorted(set(PROVED.values())))
def test_an_environment_that_proves_calls_pytest_for_its_lessons(env):
    own = TOX[f"testenv:{env}"]
    assert "commands" not in own
    called = "--env {envname} {env:LESSONS:snippets}"
    assert called in TOX["testenv"]["commands"]


def test_the_workflow_calls_each_environment():
    (told,) = re.findall(r"env: (\[[^]]+\])", WORKFLOW)
    envs = {env for one in json.loads(told) for env in one.split(",")}
    envs |= set(re.findall(r"- env: (\w+)", WORKFLOW))  # on one Python
    assert envs == LABELS["test"] | LABELS["rest"]


def test_each_job_that_proves_calls_a_target_of_the_makefile():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    files = sorted((ROOT / ".github/workflows").glob("*.yaml"))
    text = "".join(file.read_text("utf-8") for file in files)
    called = re.findall(r"make (\w+)", text)
    assert called == ["env", "renew", "images"]
    assert [one for one in called if f"\n{one}: " not in makefile] == []
    # What runs each week is in a workflow of its own, so that no push ends it.
    assert ("schedule:" in WORKFLOW, text.count("schedule:")) == (False, 1)


def test_each_test_is_called_by_an_environment():
    texts = [TOX[one].get("commands", "") + TOX[one].get("set_env", "") for one in TOX]
    called = set(re.findall(r"tests/[\w/]+", " ".join(texts)))
    tests = [f.relative_to(ROOT) for f in (ROOT / "tests").rglob("test_*.py")]
    lost = [f for f in tests if not called & {str(home) for home in f.parents}]
    assert lost == []


def test_no_test_is_skipped_or_may_fail():
    # Two were, for a tool or a Python that the machine had or had not.
    lets = re.compile(r"pytest\.(?:mark\.)?(?:skip|skipif|xfail|importorskip)\b")
    files = (ROOT / "tests").rglob("*.py")
    assert [one.name for one in files if lets.search(one.read_text("utf-8"))] == []


def test_each_folder_of_lessons_has_its_page():
    homes = {one.folder for one in lessons().values()}
    pages = [
        [
            one
            for one in (home, *_above(home))
            if (ROOT / "docs" / f"{one}.rst").exists()
        ]
        for home in homes
    ]
    assert [home for home, found in zip(homes, pages, strict=True) if not found] == []


def test_nothing_but_lessons_and_what_is_said_of_them_lies_in_snippets():
    known = {one.file for one in lessons().values()}
    known |= {one.output_file for one in lessons().values() if one.verify}
    known |= {one.picture_file for one in lessons().values() if one.picture}
    files = {f for f in SNIPPETS.rglob("*") if f.is_file() and f.suffix != ".pyc"}
    said = {f for f in files if f.name in ("lessons.toml", "proofs.jsonl")}
    assert files - known - said == set()


def _above(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[:n]) for n in range(len(parts) - 1, 0, -1)]
