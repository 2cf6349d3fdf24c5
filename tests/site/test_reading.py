"""A page can be read by keyboard and by ear, and its furniture is there."""

import re

import pytest
from bs4 import BeautifulSoup

from opsbook import ROOT
from tests.site.conftest import HTML


@pytest.fixture(scope="module")
def whole(pages) -> dict[str, BeautifulSoup]:
    """Every page with what the theme lays around it."""
    files = {page.name: (HTML / f"{page.name}.html").read_bytes() for page in pages}
    return {name: BeautifulSoup(data, "html.parser") for name, data in files.items()}


def test_the_first_link_skips_the_menu(whole):
    for name, page in whole.items():
        first = page.body.find(["a", "button", "input"])
        assert first["class"] == ["skip"], name
        target = page.find(id=first["href"].removeprefix("#"))
        assert target.find(itemprop="articleBody"), name


def test_the_menu_of_a_narrow_screen_is_a_button(whole):
    for name, page in whole.items():
        assert page.find(attrs={"data-toggle": "wy-nav-top"}).name == "button", name


def test_each_heading_by_role_has_its_level(whole):
    for name, page in whole.items():
        for one in page.find_all(role="heading"):
            assert one.get("aria-level"), (name, one)


def test_a_title_names_the_page_and_the_book_once(whole):
    titles = [page.title.get_text() for page in whole.values()]
    assert len(set(titles)) == len(titles)
    assert [one for one in titles if one.count("Opsbook") != 1] == []


def test_every_part_of_a_page_is_in_the_menu(whole):
    for name, page in whole.items():
        if name == "index":  # which is the menu
            continue
        parts = page.find(itemprop="articleBody").select("section > section[id]")
        own = [part for part in parts if len(part.find_parents("section")) == 2]
        links = {a["href"] for a in page.select(".wy-menu a[href^='#']")}
        missing = [part["id"] for part in own if f"#{part['id']}" not in links]
        assert not missing, (name, missing)


def test_the_style_of_the_book_fetches_nothing():
    style = (ROOT / "docs/_static/opsbook.css").read_text("utf-8")
    assert not re.search(r"url\(|@import", style)
    assert "font-family: inherit !important" in style  # or the theme's fonts come back
