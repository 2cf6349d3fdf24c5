"""The parts of the house name one set of environments, and nothing is left out."""

import configparser
import json
import re

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


def test_the_environments_of_the_lessons_are_those_that_prove():
    assert {one.env for one in lessons().values() if one.verify} == LABELS["prove"]


def test_what_proves_is_called_by_make_test_all():
    called = LABELS["test"] | LABELS["built"]
    assert LABELS["prove"] <= called
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert re.findall(r"-qm (\w+)", makefile) == ["test", "built", "prove"]
    assert (ROOT / ".ci/run").read_text("utf-8").count("make test-all") == 1


@pytest.mark.parametrize("env", sorted(LABELS["prove"]))
def test_an_environment_that_proves_calls_pytest_for_its_lessons(env):
    own = TOX[f"testenv:{env}"]
    assert "commands" not in own
    assert "--env {envname} snippets" in TOX["testenv"]["commands"]


def test_the_workflow_calls_each_environment():
    (told,) = re.findall(r"env: (\[[^]]+\])", WORKFLOW)
    envs = {env for one in json.loads(told) for env in one.split(",")}
    assert envs == LABELS["test"] | LABELS["built"]


def test_each_test_is_called_by_an_environment():
    texts = [TOX[one].get("commands", "") + TOX[one].get("set_env", "") for one in TOX]
    called = set(re.findall(r"tests/[\w/]+", " ".join(texts)))
    tests = [f.relative_to(ROOT) for f in (ROOT / "tests").rglob("test_*.py")]
    lost = [f for f in tests if not called & {str(home) for home in f.parents}]
    assert lost == []


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
    files = {f for f in SNIPPETS.rglob("*") if f.is_file() and f.suffix != ".pyc"}
    said = {f for f in files if f.name in ("lessons.toml", "proofs.jsonl")}
    assert files - known - said == set()


def _above(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[:n]) for n in range(len(parts) - 1, 0, -1)]
