"""Refuse a page that is not UTF-8, with its name and line."""

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from opsbook.errors import OpsbookError, read_text


def _check(app: Sphinx, env: BuildEnvironment, changed: list[str]) -> None:
    for file in map(Path, map(env.doc2path, changed)):
        try:
            read_text(file, file.relative_to(app.confdir))
        except OpsbookError as error:
            # Sphinx would print a page of its own state around any other exception.
            raise SystemExit(error.format_message()) from None


def setup(app: Sphinx) -> None:
    """Look at the pages before they are read."""
    app.connect("env-before-read-docs", _check)
