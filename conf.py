"""Sphinx: only what differs from the defaults."""

import logging
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

project = "Opsbook"
version = "0.1"
author = "the Opsbook authors"
copyright = f"2026, {author}"

extensions = [
    "myst_parser",
    "notfound.extension",
    "opsbook.site",
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "sphinx_click",
]
nitpicky = True
# A chapter takes in every page that its toctree does not name; mostly there is none.
# Sphinx gives this warning no type by which it could be suppressed.
logging.getLogger("sphinx.sphinx.directives.other").addFilter(
    lambda record: getattr(record, "subtype", "") != "empty_glob"
)
# Their documentation is elsewhere, and the build uses no network.
nitpick_ignore_regex = [
    ("py:class", r"(ast|click|collections|pathlib|socket|types)\..*"),
    ("py:class", r"subprocess\..*"),
]
autodoc_typehints = "description"
# The command line is read, not run: this half of what it imports is not needed.
sphinx_click_mock_imports = [
    "aiohttp",
    "fastapi",
    "mlflow.genai",
    "mlflow.server",
    "sqlalchemy",
]
exclude_patterns = ["_static", "_templates"]
doctest_test_doctest_blocks = "default"

html_theme = "sphinx_rtd_theme"
html_theme_options = {"navigation_depth": 4}
html_title = "Opsbook"
html_favicon = "docs/_static/favicon.svg"
html_baseurl = os.environ.get("READTHEDOCS_CANONICAL_URL", "")
html_show_sphinx = False  # footer.html says it
templates_path = ["docs/_templates"]
html_static_path = ["docs/_static"]
html_search_scorer = "docs/_static/scorer.js"
html_show_sourcelink = False
html_copy_source = False
epub_show_urls = "no"
