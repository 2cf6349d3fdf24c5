"""A small book of its own for each test of the machinery."""

import shutil
import tempfile
from pathlib import Path

import pytest

from opsbook import ROOT
from tests.book import Book, processes


@pytest.fixture
def running():
    """Return the function that finds processes."""
    return processes


@pytest.fixture
def book(tmp_path):
    """Return an empty book."""
    shutil.copytree(
        ROOT / "opsbook",
        tmp_path / "opsbook",
        ignore=shutil.ignore_patterns("__pycache__", ".*"),
    )
    for folder in ("snippets", "tests", "docs", "requirements"):
        (tmp_path / folder).mkdir()
    # Short, for sockets lie in it.
    with tempfile.TemporaryDirectory(prefix="book-") as temporary:
        yield Book(tmp_path, Path(temporary))
