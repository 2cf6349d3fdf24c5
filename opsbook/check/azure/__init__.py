"""Resolve what an Azure pipeline reads of its other jobs and stages.

Azure gives an empty string for an output that does not exist, and no error. Here the
step is looked for that has to declare it. The syntax at each place:

- condition or variables of a job: ``dependencies.JOB.outputs['STEP.NAME']`` in the same
  stage, ``stageDependencies.STAGE.JOB.outputs['STEP.NAME']`` of an earlier one;
- variables of a stage: ``stageDependencies``, as above;
- condition of a stage: ``dependencies.STAGE.outputs['JOB.STEP.NAME']``.

What a template or an expression may add is not known, and never counts as a fault.
See https://learn.microsoft.com/azure/devops/pipelines/process/expressions
"""

import re
from pathlib import Path

from opsbook.check.azure.judge import Judge
from opsbook.check.azure.read import Pipeline
from opsbook.check.azure.tree import KEYS, UnreadableError, tree
from opsbook.errors import read_text

__all__ = ["KEYS", "is_pipeline", "judge", "judge_text"]

NAME = re.compile(r"(?i)(.*[-_.])?azure[-_]?pipelines?([-_.].*)?\.ya?ml")
MARKS = re.compile(r"(?m)^[\s-]*(task: *['\"]?[\w.-]+@\d|vmImage:|deployment: )")
"""What is in hardly any YAML but that of Azure Pipelines."""


def is_pipeline(file: Path, text: str) -> bool:
    """Tell whether *text* looks like an Azure pipeline, by the name of its file too."""
    marked = MARKS.search(text) and "apiVersion:" not in text
    return bool(NAME.fullmatch(file.name) or marked)


def judge(file: Path) -> tuple[list[str], list[str]]:
    """Return the faults of the pipeline in *file*, and advice.

    Raise OpsbookError where the file cannot be read.
    """
    below = any("template" in part.lower() for part in file.parts[-4:])
    is_root = True if NAME.fullmatch(file.name) else False if below else None
    return judge_text(read_text(file, file), is_root)


def judge_text(text: str, is_root: bool | None = True) -> tuple[list[str], list[str]]:
    """Return the faults of a pipeline, and advice; each begins with its line.

    *is_root* tells whether it is a pipeline, or a template, which reads what lies
    elsewhere; None where its keys have to tell.
    """
    try:
        pipeline = Pipeline(text, tree(text), is_root)
    except UnreadableError as fault:
        return [str(fault)], []
    return Judge(pipeline).told()
