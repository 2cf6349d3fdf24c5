"""Judge a pipeline of CI/CD without its server, as strictly as can be had.

The end of the file's name tells the system:

- ``.workflow.yml``: the schema of GitHub, and actionlint;
- ``gitlab-ci.yml``: the schema of GitLab;
- ``azure-pipelines.yml``: Azure's schema, and `opsbook.check.azure`;
- ``Jenkinsfile``: Groovy reads it, and runs it against a table of what a declarative
  pipeline may hold (``jenkinsfile.groovy`` beside this file). It is not Jenkins.
"""

import json
import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from opsbook.check import azure
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson, find
from opsbook.runner import Job
from opsbook.sandbox import SNIPPETS

LEVEL = "checked"
GROOVY = Path(__file__).with_name("jenkinsfile.groovy")
SCHEMAS = {
    ".workflow.yml": "vendor.github-workflows",
    "gitlab-ci.yml": "vendor.gitlab-ci",
    "azure-pipelines.yml": "vendor.azure-pipelines",
}


def job(lesson: Lesson) -> Job:
    """Return the job: the `main` of this module, given the lesson's path."""
    return Job((__name__, lesson.path), python=True, judges=True)


def faults(file: Path) -> Iterator[str]:
    """Yield what the judges of the system say against *file*.

    Raise OpsbookError where the name of the file tells no system.
    """
    if file.name.endswith("Jenkinsfile"):
        yield from _said(["groovy", str(GROOVY), str(file)])
        return
    end = next((one for one in SCHEMAS if file.name.endswith(one)), None)
    if not end:
        raise OpsbookError("its name tells no system of CI/CD", Path(file.name))
    if end == "azure-pipelines.yml":
        found, advice = azure.judge(file)
        yield from found + advice
    if end == ".workflow.yml":
        # shellcheck is not in every place where this runs.
        words = ["actionlint", "-no-color", "-shellcheck=", "-pyflakes=", "-oneline"]
        for line in _said([*words, str(file)]):
            yield line.partition(f"{file.name}:")[2]
    yield from _against_schema(file, SCHEMAS[end])


def _against_schema(file: Path, schema: str) -> list[str]:
    words = ["check-jsonschema", "--color=never", "--builtin-schema", schema]
    if schema == "vendor.gitlab-ci":
        words += ["--data-transform=gitlab-ci"]
    with tempfile.TemporaryDirectory() as folder:
        if schema == "vendor.azure-pipelines":
            # Its expressions are taken out first; its patterns are those of JavaScript.
            words += ["--data-transform=azure-pipelines", "--regex-variant=nonunicode"]
            file = _as_azure_reads(file, Path(folder))
        told = [
            re.match(r"\s*(?:\S*::)?(\$\S*): (.*)", x)
            for x in _said([*words, str(file)])
        ]
    found = [f"schema: {one[1]}: {one[2]}" for one in told if one]
    # Where it names a place within the file, that says more than that none fits.
    return [one for one in found if "schema: $: " not in one] or found


def _as_azure_reads(file: Path, folder: Path) -> Path:
    """Write *file* as JSON in which each scalar is text, as the schema wants it.

    The schema knows no template of nothing but variables: such a one gets a step.
    """
    import yaml  # Not in every environment.

    told = yaml.load(file.read_text("utf-8"), yaml.BaseLoader)
    if not told.keys() & azure.KEYS:
        told["steps"] = [{"script": "true"}]
    made = folder / f"{file.stem}.json"
    made.write_text(json.dumps(told), "utf-8")
    return made


def _said(words: list[str]) -> list[str]:
    done = subprocess.run(words, capture_output=True, text=True)
    told = (done.stdout + done.stderr).strip()
    if done.returncode and not told:
        raise OpsbookError(f"{words[0]} ended with {done.returncode} and said nothing")
    return told.splitlines() if done.returncode else []


def main(path: str) -> int:
    """Judge the lesson at *path*; print what is wrong."""
    lesson = find(path)
    found = list(faults(SNIPPETS / lesson.path))
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0
