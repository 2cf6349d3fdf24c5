"""One builder for all tests, and the project that they build."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from opsbook import ROOT
from opsbook.errors import OpsbookError
from tests.images.bases import stand_in
from tests.images.builder import refuse_without_tools, running

PAGE = ROOT / "snippets/devops/docker"
SERVER = ROOT / "snippets/mlops/mlflow/containers"
PROJECT = """\
[project]
name = "flights"
version = "1.0"
requires-python = ">=3.11"
dependencies = [{}]
"""
JOB = """\
import os

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
print("rows:", spark.range(10).repartition(2).count(), "user:", os.getuid())
"""


@pytest.fixture(scope="session")
def builder():
    """Return a builder with nothing in its cache."""
    try:
        refuse_without_tools()
    except OpsbookError as error:
        pytest.exit(error.format_message(), returncode=1)
    with running(stand_in) as builder:
        yield builder


@pytest.fixture(scope="session")
def project(tmp_path_factory) -> Path:
    """Return a folder with the files that the Dockerfiles copy, made by the lessons."""
    folder = tmp_path_factory.mktemp("project")
    make_project(folder)
    return folder


def make_project(folder: Path) -> None:
    """Train the model, pin its packages, and write what else the Dockerfiles copy."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "snippets/flights")}
    for lesson in ("train.py", "requirements.py"):
        command = [sys.executable, PAGE / lesson]
        subprocess.run(command, cwd=folder, env=environment, check=True)
    shutil.copy(PAGE / "service.py", folder)
    pins = (folder / "requirements.txt").read_text().split()
    needs = ", ".join(f'"{pin}"' for pin in pins)
    (folder / "pyproject.toml").write_text(PROJECT.format(needs))
    subprocess.run(["uv", "lock", "--quiet"], cwd=folder, check=True)
    (folder / "job.py").write_text(JOB)
