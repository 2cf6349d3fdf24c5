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
def book(request, tmp_path):
    """Return an empty book, in *tmp_path* or in the folder that is its parameter."""
    parent = getattr(request, "param", tmp_path)
    with (
        tempfile.TemporaryDirectory(dir=parent, prefix="book-") as root,
        # Short, for sockets lie in it.
        tempfile.TemporaryDirectory(prefix="book-") as temporary,
    ):
        made = Book(Path(root), Path(temporary))
        shutil.copytree(
            ROOT / "opsbook",
            made.root / "opsbook",
            ignore=shutil.ignore_patterns("__pycache__", ".*"),
        )
        for folder in ("snippets", "tests", "docs", "requirements"):
            (made.root / folder).mkdir()
        yield made
