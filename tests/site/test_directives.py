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
if {markdown}:
    extensions += ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.doctest"]
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
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
    small.write("conf.py", CONF.format(root=str(small.root), markdown=False))
    small.write("docs/index.rst", INDEX)
    small.write("docs/levels.rst", LEVELS)
    regions = (
        "# [start one]\nA = 1\n# [end one]\n\n# [start two]\nprint(A)\n# [end two]"
    )
    small.write("snippets/a/regions.py", regions)
    small.write("snippets/a/fails.sh", "echo this failed; exit 3")
    small.write("snippets/a/silent.sh", "true")
    small.write("snippets/a/draw.sh", f"echo '{SVG}' > picture.svg")
    settings = (
        '[lessons]\n"fails.sh" = { exit = 3, script = [] }\n"draw.sh".picture = true'
    )
    small.write("snippets/a/lessons.toml", settings)
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


def test_a_picture_is_shown_with_its_words_and_its_evidence(site):
    site.page(
        ".. picture:: a/draw.sh\n   :alt: An empty\n      square\n\n   The *caption*."
    )
    site.must_build()
    html = (site.root / "build/html/a/page.html").read_bytes()
    (figure,) = BeautifulSoup(html, "html.parser").select("[data-picture-of]")
    assert figure["data-picture-of"] == "snippets/a/draw.sh"
    assert figure.img["alt"] == "An empty square"
    shown = site.root / "build/html/a" / figure.img["src"]
    assert shown.read_text() == (site.root / DRAWN).read_text() == f"{SVG}\n"
    assert figure.p.em.get_text() == "caption"
    line = figure.figcaption.get_text()
    assert re.fullmatch(
        r"Drawn by draw\.sh, ran with Python 3\.\d+ on [\d-]{10} · draw\.sh", line
    )


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
    site.write("snippets/b/use.sh", "cat *.* Dockerfile >all")
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


def row(forms: str, fields: str = ":says: ``this failed``") -> str:
    """Return a table of one row."""
    return f".. then-and-now::\n\n   {forms}\n      {fields}\n\n      Why."


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
    ".. raw:: html\n\n   <code>rm -rf</code>": "raw text goes around every check",
    ".. raw:: latex\n\n   x": "raw text goes around every check",
    ".. role:: html(raw)\n   :format: html\n\nA :html:`<code>ls</code>`.": (
        "raw text goes around every check"
    ),
    ">>> 1 + 1  # doctest: +SKIP\n3": "this doctest has an option",
    ">>> 1 + 1  # doctest: +ELLIPSIS\n...": "this doctest has an option",
    ">>> 1 + 1\n2\n>>> 2 + 2  # doctest: +FAIL_FAST\n4": "this doctest has an option",
    ">>> print('a b')\na...b": "this doctest shows '...', which compares nothing",
    ">>> raise KeyError('a')\nTraceback (most recent call last):\nKeyError: ...": (
        "this doctest shows '...', which compares nothing"
    ),
    ".. testsetup::\n\n   x = 1": "code that the reader does not see",
    ".. testcode::\n   :hide:\n\n   x = 1": "code that the reader does not see",
    ".. testcode::\n\n   print(1)": "no proof stands behind",
    ".. doctest::\n   :options: +SKIP\n\n   >>> 1 + 1\n   3": "no proof stands behind",
    ".. generated:: opsbook\n\n   .. code-block:: sh\n\n      ls": (
        "nothing is typed in generated reference: .. code-block:: sh"
    ),
    ".. generated:: opsbook\n\n   .. code:: sh\n\n      ls": (
        "nothing is typed in generated reference: .. code:: sh"
    ),
    ".. generated:: opsbook\n\n   .. literalinclude:: page01.rst": (
        "nothing is typed in generated reference: .. literalinclude:: page01.rst"
    ),
    ".. generated:: opsbook\n\n   .. parsed-literal::\n\n      ls": (
        "nothing is typed in generated reference: .. parsed-literal::"
    ),
    ".. generated:: opsbook\n\n   So::\n\n      ls": (
        "nothing is typed in generated reference: So::"
    ),
    ".. generated:: opsbook\n\n   >>> 1\n   1": (
        "nothing is typed in generated reference: >>> 1"
    ),
    ".. generated:: opsbook\n\n   .. automodule:: opsbook\n\n      So::": (
        "nothing is typed in generated reference: So::"
    ),
    ".. then-and-now::\n\n   Words.": "then-and-now holds rows of the form OLD -> NEW",
    row("a/fails.sh"): "a row must read OLD -> NEW, not 'a/fails.sh'",
    row("a/none.sh -> a/regions.py"): "there is no lesson a/none.sh",
    row("a/fails.sh -> a/none.sh"): "there is no lesson a/none.sh",
    row("a/fails.sh -> a/regions.py", "Words."): "a row reads OLD -> NEW, then :says:",
    row("a/fails.sh -> a/regions.py", ":now: ``1``"): "a row reads OLD -> NEW, then",
    row("a/fails.sh -> a/regions.py", ":says: failed"): "and the words in a literal",
    row("a/fails.sh -> a/regions.py", ":says: ``a`` ``b``"): "the words in a literal",
    row("a/fails.sh -> a/regions.py", ":says: ``this``\n      :syas: ``x``"): (
        "a row reads OLD -> NEW, then :says:"
    ),
    row("a/fails.sh -> a/regions.py", ":says: ``this faild``"): (
        "snippets/a/fails.sh: does not say 'this faild' today"
    ),
    row("a/silent.sh -> a/regions.py", ":says: ``x``"): (
        "snippets/a/silent.sh: prints nothing today: it is not an old form"
    ),
    row("a/misspelt.sh -> a/regions.py", ":says: ``command not found``"): (
        "snippets/a/misspelt.sh: was not found when it ran: no tool answered it"
    ),
    row("a/well.sh -> a/regions.py", ":says: ``all is well``"): (
        "snippets/a/well.sh: is taken without a warning: quote what the new form prints"
    ),
    row("a/well.sh -> a/as_well.sh", ":says: ``all is well``"): (
        "snippets/a/as_well.sh: says 'all is well', too: quote what differs"
    ),
    row("a/well.sh -> a/regions.py", ":says: ``all``\n      :now: ``2``"): (
        "snippets/a/regions.py: does not say '2' today"
    ),
    row("a/well.sh -> a/as_well.sh", ":says: ``all is well``\n      :now: ``all``"): (
        "snippets/a/as_well.sh: says 'all is well', too: quote what differs"
    ),
    row("a/well.sh -> a/as_well.sh", ":says: ``all is well.``\n      :now: ``all``"): (
        "snippets/a/well.sh: says 'all', too: quote what differs"
    ),
    ".. at-a-glance::\n   :kind: tale\n   :minutes: 3\n\n   Words.": (
        'invalid option value: (option: "kind"; value'
    ),
    ".. at-a-glance::\n   :kind: tutorial\n\n   Words.": (
        "at-a-glance needs its :minutes:"
    ),
    ".. picture:: a/draw.sh": "a picture needs its :alt:",
    ".. picture:: a/draw.sh\n   :alt:": "invalid option value",
    ".. picture:: a/none.sh\n   :alt: Words.": "there is no lesson a/none.sh",
    ".. picture:: a/silent.sh\n   :alt: Words.": (
        "snippets/a/silent.sh: draws no picture: its settings do not say picture = true"
    ),
    ":version:`nothing`": "no file of requirements/ locks 'nothing'",
}


def test_each_fault_is_told_with_file_and_line(site):
    site.write("conf.py", CONF.format(root=str(site.root), markdown=True))
    site.write("snippets/a/well.sh", "echo all is well.")
    site.write("snippets/a/as_well.sh", "echo so all is well")
    site.write("snippets/a/misspelt.sh", "echo bash: mlfow: command not found")
    site.must("record")
    for number, text in enumerate(REFUSED):
        site.page(f"{text}\n", f"a/page{number:02}")
    told = site.refusals()
    for number, text in enumerate(REFUSED):
        name = f"docs/a/page{number:02}.rst:"
        lines = [line for line in told if line.startswith(name)]
        assert len(lines) == 1, (text, lines)
        assert re.match(rf"{name}\d+: (ERROR|WARNING): ", lines[0])
        assert REFUSED[text] in lines[0]


MARKDOWN = {
    "```sh\nls\n```": "no proof stands behind",
    "    ls": "no proof stands behind",
    "```{code-block} sh\nls\n```": "no proof stands behind",
    "```{raw} html\n<code>ls</code>\n```": "raw text goes around every check",
    "<pre>ls</pre>": "raw text goes around every check",
    "A <code>ls</code>.": "raw text goes around every check",
    "```{eval-rst}\n.. raw:: html\n\n   ls\n```": "raw text goes around every check",
}


def test_each_fault_of_a_markdown_page_is_told(site):
    site.write("conf.py", CONF.format(root=str(site.root), markdown=True))
    for number, text in enumerate(MARKDOWN):
        site.write(f"docs/a/page{number}.md", f"# Title\n\n{text}")
    told = site.refusals()
    for number, text in enumerate(MARKDOWN):
        name = f"docs/a/page{number}.md:"
        lines = [line for line in told if line.startswith(name)]
        assert lines, (text, told)
        assert re.match(rf"{name}\d+: WARNING: ", lines[0])
        assert MARKDOWN[text] in lines[0]


DRAWN = "snippets/a/draw.svg"
DAMAGE = {
    "snippets/a/regions.py": (
        b"A = 2\n",
        "snippets/a/regions.py: has changed since it was proved: opsbook record",
    ),
    "snippets/a/proofs.jsonl": (b"{", "snippets/a/proofs.jsonl:1: is no entry"),
    "snippets/a/lessons.toml": (b"exit 3", "snippets/a/lessons.toml: Expected '='"),
    DRAWN: (b"<svg/>", "snippets/a/draw.sh: has another picture than the one"),
}


@pytest.mark.parametrize("file", [*DAMAGE, "snippets/a/fails.out"])
def test_damage_behind_a_page_is_told_until_it_is_repaired(site, file):
    changed, what = DAMAGE.get(
        file, (b"\xe9\n", "snippets/a/fails.sh: has another output than the one")
    )
    shown = ".. snippet:: a/regions.py\n\n.. output:: a/fails.sh\n\n"
    site.page(f"{shown}.. picture:: a/draw.sh\n   :alt: Words.")
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
    site.page(row("a/fails.sh -> a/regions.py#two"))
    site.must_build()
    assert [block.pre.get_text() for block in site.blocks()] == [
        "echo this failed; exit 3\n",
        "this failed\n",
        "print(A)\n",
    ]


def test_then_and_now_shows_both_outputs_of_another_behaviour(site):
    site.write("snippets/a/well.sh", "echo all is; echo well")
    site.must("record")
    fields = ":says: ``all is\n         well``\n      :now: ``1``"
    site.page(row("a/well.sh -> a/regions.py#two", fields))
    site.must_build()
    shown = [block.pre.get_text() for block in site.blocks()]
    assert shown[1:] == ["all is\nwell\n", "print(A)\n", "1\n"]


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


def test_the_head_names_what_is_imported_from_other_pages(site):
    site.lesson("b/one.py", "import two")
    site.lesson("b/two.py", "import three")
    site.lesson("c/three.py", "print(3)")
    site.lesson("d/other.py", "import three")
    site.settings(".", 'imports = ["c"]')
    site.must("record", "b", "c", "d")
    head = ".. at-a-glance::\n   :kind: tutorial\n   :minutes: 3\n\n   Words.\n\n"
    site.page(f"{head}.. snippet:: b/one.py\n\n.. snippet:: d/other.py", "a/b")
    site.page(f"{head}.. snippet:: c/three.py", "a/c")
    site.must_build("text")
    assert "Imports" not in site.read("build/text/a/c.txt")
    told = site.read("build/text/a/b.txt").partition("Imports")[2]
    assert '"snippets/c/three.py"' in told
    assert "two.py" not in told  # it lies beside


@pytest.mark.parametrize("builder", ["epub", "latex", "text", "man", "dirhtml"])
def test_each_builder_takes_every_directive(site, builder):
    site.write("requirements/one.txt", "tool==1.2")
    site.page(
        ".. at-a-glance::\n   :kind: tutorial\n   :minutes: 3\n   :needs: a *shell*\n\n"
        "   Words.\n\n"
        ".. snippet:: a/regions.py\n   :region: two\n\n.. output:: a/fails.sh\n\n"
        ".. shown:: text\n   :reason: a tree\n\n   tree\n\n"
        f"{row('a/fails.sh -> a/regions.py')}\n\n"
        ".. picture:: a/draw.sh\n   :alt: Words.\n\n   Caption.\n\n"
        ".. proof-counts::\n\nThe release is :version:`tool`.\n"
    )
    site.must_build(builder)
