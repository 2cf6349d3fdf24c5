"""Judge a file of anybody: a manifest, Compose file, Dockerfile or Azure pipeline.

``opsbook check`` calls this, and verifiers of lessons use the same modules.
"""

import re
from pathlib import Path

from opsbook.check import azure, compose, dockerfile, manifests
from opsbook.errors import read_text

DOCKERFILE = re.compile(r"(?i)(.+\.)?(docker|container)file(\..+)?")
COMPOSE = re.compile(r"(?i)(.+[-_.])?compose([-_.].+)?\.ya?ml")


def judge(file: Path) -> tuple[list[str], list[str]]:
    """Return the faults of *file*, which its tool refuses, and advice.

    Raise OpsbookError where the file cannot be read.
    """
    if DOCKERFILE.fullmatch(file.name):
        faults = dockerfile.faults(file)
        return faults, [] if faults else dockerfile.advice(file)
    if COMPOSE.fullmatch(file.name) or _has_services(file):
        return compose.judge(file)
    if azure.is_pipeline(file, read_text(file, file)):
        return azure.judge(file)
    return manifests.faults(file), []


def _has_services(file: Path) -> bool:
    text = read_text(file, file)
    return bool(re.search("^services:", text, re.M)) and "apiVersion:" not in text
