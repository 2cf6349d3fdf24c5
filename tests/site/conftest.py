"""What the tests of the site share: its pages, and the list of its blocks."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from opsbook import ROOT

HTML = ROOT / "build" / "html"


@dataclass(frozen=True)
class Page:
    """One built page."""

    name: str
    """Path below docs/ without suffix."""
    body: Tag

    @property
    def source(self) -> Path:
        """The page's source."""
        return next((ROOT / "docs").glob(f"{self.name}.*"))


@pytest.fixture(scope="session")
def pages() -> list[Page]:
    """Every page with a source of its own; the site must have been built."""
    assert HTML.is_dir(), "build the site first: make html"
    found = []
    for file in sorted(HTML.rglob("*.html")):
        name = file.relative_to(HTML).with_suffix("").as_posix()
        if list((ROOT / "docs").glob(f"{name}.*")):
            soup = BeautifulSoup(file.read_bytes(), "html.parser")
            found.append(Page(name, soup.find(attrs={"itemprop": "articleBody"})))
    return found


@pytest.fixture(scope="session")
def blocks(pages) -> list[tuple[Page, Tag]]:
    """Every block of the site, with its page."""
    return [(page, tag) for page in pages for tag in page.body.select("[data-proof]")]


@pytest.fixture(scope="session")
def proofs() -> list[dict]:
    """List every block, as proofs.json does."""
    return json.loads((HTML / "proofs.json").read_text("utf-8"))
