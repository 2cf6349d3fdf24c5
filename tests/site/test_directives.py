"""The directives, in a small book of their own: what they show and what they refuse."""

import hashlib
import json
import re

import pytest
from bs4 import BeautifulSoup, Tag

from tests.book import Book

CONF = """\
import sys

sys.path.insert(0, {root!r})
project = "Small"
copyright = "2026"
version = "1"
extensions = ["opsbook.site"]
html_theme = "basic"
html_use_index = False
"""
LEVELS = ".. _levels:\n\nLevels\n======\n\n"
INDEX = "Small\n=====\n\n.. toctree::\n   :glob:\n\n   *\n   a/*\n"


class Site(Book):
    """A small book and the site that is built from it."""

    def page(self, text: str, name: str = "a/page") -> None:
        """Write a page with a title and *text*."""
        self.write(f"docs/{name}.rst", f"Title\n=====\n\n{text}")

    def build(self, builder: str = "html", *options: str):
        """Build the site."""
        words = ("-nqW", "--keep-going", "-c", ".", "-b", builder)
        words += ("-d", f"build/{builder}.doctrees", *options)
        words += ("docs", f"build/{builder}")
        return self.do(*words, program=("-m", "sphinx"))

    def must_build(self, builder: str = "html", *options: str) -> None:
        """Build the site, which must succeed without a word."""
        done = self.build(builder, *options)
        assert done.stderr == ""
        assert done.returncode == 0

    def refusals(self) -> list[str]:
        """Build the site, which must fail; return what it says."""
        done = self.build()
        assert done.returncode == 1
        # docutils tells of some faults in a second line.
        told = done.stderr.replace("directive:\n", "directive: ").splitlines()
        place = f"{self.root}/"
        return [x.removeprefix(place) for x in told if x.startswith(place)]

    def blocks(self, page: str = "a/page") -> list[Tag]:
        """Return the blocks of a built page."""
        html = (self.root / f"build/html/{page}.html").read_bytes()
        return BeautifulSoup(html, "html.parser").select("[data-proof]")

    def proofs(self) -> list[dict]:
        """Return what proofs.json lists."""
        return json.loads((self.root / "build/html/proofs.json").read_bytes())


@pytest.fixture
def site(book):
    """Return a book with two recorded lessons and no page that shows them."""
    small = Site(book.root, book.temporary)
    small.write("conf.py", CONF.format(root=str(small.root)))
    small.write("docs/index.rst", INDEX)
    small.write("docs/levels.rst", LEVELS)
    regions = (
        "# [start one]\nA = 1\n# [end one]\n\n# [start two]\nprint(A)\n# [end two]"
    )
    small.write("snippets/a/regions.py", regions)
    small.write("snippets/a/fails.sh", "echo this failed; exit 3")
    small.write("snippets/a/silent.sh", "true")
    small.write("snippets/a/lessons.toml", '[lessons."fails.sh"]\nexit = 3')
    small.must("record")
    return small


def test_a_block_says_what_it_is(site):
    site.page(
        ".. snippet:: a/regions.py\n\n"
        ".. snippet:: a/regions.py\n   :region: two\n\n"
        ".. output:: a/fails.sh\n\n"
        ".. shown:: text\n   :reason: it is a tree\n\n   tree\n"
    )
    site.must_build()
    found = [{k: v for k, v in b.attrs.items() if k != "class"} for b in site.blocks()]
    assert found == [
        {"data-proof": "ran", "data-snippet": "snippets/a/regions.py"},
        {
            "data-proof": "ran",
            "data-snippet": "snippets/a/regions.py",
            "data-region": "two",
        },
        {"data-proof": "ran", "data-output-of": "snippets/a/fails.sh"},
        {"data-proof": "shown"},
    ]
    texts = [block.pre.get_text() for block in site.blocks()]
    assert texts[1:] == ["print(A)\n", "this failed\n", "tree\n"]
    lines = [block.figcaption.get_text() for block in site.blocks()]
    assert re.fullmatch(r"Ran with Python 3\.\d+ on [\d-]{10} · regions\.py", lines[0])
    assert re.fullmatch(
        r"Output of fails\.sh, recorded [\d-]{10}; exit status 3", lines[2]
    )
    assert lines[3] == "Shown, not run: it is a tree"


def test_the_file_can_be_taken(site):
    site.page(".. snippet:: a/regions.py")
    site.must_build()
    (link,) = site.blocks()[0].select("a.download, a[download]")
    file = site.root / "build/html/a" / link["href"]
    assert file.read_bytes() == (site.root / "snippets/a/regions.py").read_bytes()


TEXTS = {
    "tabs.py": "if True:\n\tA = '\t'",
    "blank.py": "\n\n\nA = 1\n\n\n",
    "words.py": 'A = "größer, 猫, \U0001f408"',
    "marks.py": 'A = "<b>&amp;</b> \\" \'" if 1 < 2 > 1 & 3 else 4',
    "spaces.py": "A = 1   \nB = 2  ",
    "tabs.sh": "\tA=1",
    "blank.sh": "\n\nA=1\n\n",
    "marks.sh": 'A=\'<&>"\'; B="$A" # <!-- -->',
    "spaces.sh": "A=1   ",
    "data.json": '\n{"a":\t"<&>"  }\n\n',
    "plain.txt": "\n\t<a> & é  \n\n",
    "Dockerfile": "FROM scratch  \n\n",
    "wrong.yaml": "a: [<&>\n  é: }",
    "form.sql": "\n\nselect '<a>'  \n",
}


def test_a_snippet_is_shown_byte_for_byte(site):
    for name, text in TEXTS.items():
        site.write(f"snippets/b/{name}", text)
    used = json.dumps([name for name in TEXTS if not name.endswith((".py", ".sh"))])
    site.write("snippets/b/use.sh", "true")
    runs = [name for name in TEXTS if name.endswith((".py", ".sh"))]
    for name in runs:
        stem, _, suffix = name.partition(".")
        (site.root / f"snippets/b/{name}").rename(
            site.root / f"snippets/b/{stem}_{suffix}.{suffix}"
        )
    names = {n: f"{n.replace('.', '_')}.{n[-2:]}" if n in runs else n for n in TEXTS}
    data = '[lessons."Dockerfile"]\nverify = "none"\n'
    site.write("snippets/b/lessons.toml", f'{data}[lessons."use.sh"]\nfiles = {used}')
    site.must("record")
    site.page("".join(f".. snippet:: b/{name}\n\n" for name in names.values()))
    site.must_build()
    shown = {b["data-snippet"]: b.pre.get_text() for b in site.blocks()}
    assert shown == {f"snippets/b/{names[n]}": f"{TEXTS[n]}\n" for n in TEXTS}


def test_an_output_is_shown_byte_for_byte(site):
    site.write("snippets/b/odd.sh", r"printf '\n\n\t<a> & é  \n\n  b\n\n'")
    site.must("record")
    site.page(".. output:: b/odd.sh")
    site.must_build()
    assert [b.pre.get_text() for b in site.blocks()] == ["\n\n\t<a> & é  \n\n  b\n\n"]


REFUSED = {
    ".. snippet:: a/none.py": "there is no lesson a/none.py; `opsbook list` shows",
    ".. output:: a/none.py": "there is no lesson a/none.py; `opsbook list` shows",
    ".. output:: a/silent.sh": (
        "snippets/a/silent.sh: prints nothing: remove the output"
    ),
    ".. snippet:: a/regions.py\n   :region: three": (
        "snippets/a/regions.py: has no region 'three', opened and closed once; "
        "it has: one, two"
    ),
    ".. snippet:: a/silent.sh\n   :region: x": (
        "snippets/a/silent.sh: has no region 'x', opened and closed once; it has: none"
    ),
    ".. snippet:: a/regions.py\n   :regoin: one": 'unknown option: "regoin"',
    ".. snippet::": "1 argument(s) required",
    ".. shown:: text\n\n   tree": "a shown block needs its :reason:",
    ".. shown:: text\n   :reason:\n\n   tree": "invalid option value",
    ".. code-block:: python\n\n   print(1)": "no proof stands behind",
    "Text::\n\n   print(1)": "no proof stands behind",
    ".. parsed-literal::\n\n   print(1)": "no proof stands behind",
    ".. literalinclude:: ../../snippets/a/silent.sh": "no proof stands behind",
    ".. code-block:: sh\n   :caption: c\n\n   ls": "no proof stands behind",
    ".. then-and-now::\n\n   a/silent.sh -> a/regions.py\n      Words.": (
        "snippets/a/silent.sh: neither fails nor warns today: it is not an old form"
    ),
    ".. then-and-now::\n\n   a/fails.sh\n      Words.": (
        "a row must read OLD -> NEW, not 'a/fails.sh'"
    ),
    ".. then-and-now::\n\n   Words.": "then-and-now holds rows of the form OLD -> NEW",
    ".. then-and-now::\n\n   a/none.sh -> a/regions.py\n      Words.": (
        "there is no lesson a/none.sh"
    ),
    ".. at-a-glance::\n   :kind: tale\n   :minutes: 3\n\n   Words.": (
        'invalid option value: (option: "kind"; value'
    ),
    ".. at-a-glance::\n   :kind: tutorial\n\n   Words.": (
        "at-a-glance needs its :minutes:"
    ),
    ":version:`nothing`": "no file of requirements/ locks 'nothing'",
}


def test_each_fault_is_told_with_file_and_line(site):
    for number, text in enumerate(REFUSED):
        site.page(f"{text}\n", f"a/page{number:02}")
    told = site.refusals()
    for number, text in enumerate(REFUSED):
        name = f"docs/a/page{number:02}.rst:"
        lines = [line for line in told if line.startswith(name)]
        assert len(lines) == 1, (text, lines)
        assert re.match(rf"{name}\d+: (ERROR|WARNING): ", lines[0])
        assert REFUSED[text] in lines[0]


DAMAGE = {
    "snippets/a/regions.py": (
        b"A = 2\n",
        "snippets/a/regions.py: has changed since it was proved: opsbook record",
    ),
    "snippets/a/proofs.jsonl": (b"{", "snippets/a/proofs.jsonl:1: is no entry"),
    "snippets/a/lessons.toml": (b"exit 3", "snippets/a/lessons.toml: Expected '='"),
}


@pytest.mark.parametrize("file", [*DAMAGE, "snippets/a/fails.out"])
def test_damage_behind_a_page_is_told_until_it_is_repaired(site, file):
    changed, what = DAMAGE.get(
        file, (b"\xe9\n", "snippets/a/fails.sh: has another output than the one")
    )
    site.page(".. snippet:: a/regions.py\n\n.. output:: a/fails.sh")
    site.must_build()
    good = (site.root / file).read_bytes()
    site.write(file, changed)
    for _ in range(2):
        told = site.refusals()
        assert told and all(line.startswith("docs/a/page.rst:") for line in told)
        assert what in told[0]
    site.write(file, good)
    site.must_build()


def test_a_page_that_is_not_utf8_is_told(site):
    site.write("docs/a/page.rst", b"Title\n=====\n\ncaf\xe9\n")
    done = site.build()
    assert done.returncode == 1
    assert done.stderr == "docs/a/page.rst:4: is not UTF-8; save it as UTF-8\n"


def test_a_lesson_that_comes_later_repairs_the_page(site):
    site.page(".. snippet:: a/later.sh")
    assert "there is no lesson a/later.sh" in site.refusals()[0]
    site.write("snippets/a/later.sh", "true")
    site.must("record")
    site.must_build()


def test_then_and_now_shows_old_answer_and_new(site):
    site.page(".. then-and-now::\n\n   a/fails.sh -> a/regions.py#two\n      Why.\n")
    site.must_build()
    assert [block.pre.get_text() for block in site.blocks()] == [
        "echo this failed; exit 3\n",
        "this failed\n",
        "print(A)\n",
    ]


def checksum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_the_list_of_proofs_is_whole(site):
    site.page(".. snippet:: a/regions.py\n   :region: two\n\n.. output:: a/regions.py")
    site.page(".. shown:: text\n   :reason: a tree\n\n   tree", "a/other")
    site.must_build()
    shown, snippet, output = site.proofs()
    assert [one["page"] for one in site.proofs()] == ["a/other", "a/page", "a/page"]
    whole = (site.root / "snippets/a/regions.py").read_text()
    assert (snippet["path"], snippet["region"]) == ("snippets/a/regions.py", "two")
    assert snippet["sha256"] == checksum(whole)
    assert snippet["shown_sha256"] == checksum("print(A)\n")
    assert output["path"] == "snippets/a/regions.out"
    assert output["sha256"] == output["shown_sha256"] == checksum("1\n")
    assert [one["tool"] for one in (snippet, output)] == ["Python", "Python"]
    assert (shown["level"], shown["path"], shown["reason"]) == ("shown", None, "a tree")


def test_the_list_of_proofs_is_right_after_an_incremental_build(site):
    site.page(".. snippet:: a/regions.py", "a/one")
    site.page(".. snippet:: a/fails.sh\n\n.. output:: a/fails.sh", "a/two")
    site.page(".. proof-counts::", "a/counts")
    site.must_build()
    site.page(".. output:: a/fails.sh", "a/two")
    site.must_build()
    assert [one["page"] for one in site.proofs()] == ["a/one", "a/two"]
    assert total(site) == ["total", "2", "0", "0", "0", "2"]
    (site.root / "docs/a/one.rst").unlink()
    site.must_build()
    assert [one["page"] for one in site.proofs()] == ["a/two"]
    assert total(site) == ["total", "1", "0", "0", "0", "1"]


def total(site) -> list[str]:
    html = (site.root / "build/html/a/counts.html").read_bytes()
    rows = BeautifulSoup(html, "html.parser").select("table tr")
    return [cell.get_text().strip() for cell in rows[-1].find_all(["td", "th"])]


def test_a_page_is_written_again_when_the_record_of_its_lesson_changes(site):
    site.page(".. snippet:: a/regions.py\n\n.. output:: a/regions.py")
    site.must_build()
    lesson = site.root / "snippets/a/regions.py"
    lesson.write_text(lesson.read_text().replace("A = 1", "A = 2"))
    site.must("record")
    site.must_build()
    assert [block.pre.get_text()[-9:] for block in site.blocks()][1] == "2\n"
    assert {one["sha256"] for one in site.proofs()} == {
        checksum(lesson.read_text()),
        checksum("2\n"),
    }


def test_two_processes_list_what_one_lists(site):
    for number in range(12):
        site.page(".. snippet:: a/regions.py\n\n.. output:: a/fails.sh", f"a/{number}")
    site.page(".. proof-counts::", "a/counts")
    site.must_build("html", "-E")
    one = site.proofs()
    site.must_build("html", "-E", "-j", "2")
    assert site.proofs() == one
    assert len(one) == 24
    assert total(site) == ["total", "24", "0", "0", "0", "24"]


@pytest.mark.parametrize("builder", ["epub", "latex", "text", "man", "dirhtml"])
def test_each_builder_takes_every_directive(site, builder):
    site.write("requirements/one.txt", "tool==1.2")
    site.page(
        ".. at-a-glance::\n   :kind: tutorial\n   :minutes: 3\n   :needs: a *shell*\n\n"
        "   Words.\n\n"
        ".. snippet:: a/regions.py\n   :region: two\n\n.. output:: a/fails.sh\n\n"
        ".. shown:: text\n   :reason: a tree\n\n   tree\n\n"
        ".. then-and-now::\n\n   a/fails.sh -> a/regions.py\n      Why.\n\n"
        ".. proof-counts::\n\nThe release is :version:`tool`.\n"
    )
    site.must_build(builder)
