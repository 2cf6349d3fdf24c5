"""A picture that a lesson draws is kept, compared byte by byte, and forgotten."""

import pytest

from opsbook.lessons import sha256

SVG = '<svg xmlns="http://www.w3.org/2000/svg">\\n<circle r="{}"/>\\n</svg>\\n'
DRAW = 'from pathlib import Path\n\nPath("picture.svg").write_text(\'' + SVG + "')"
KEPT = "snippets/a/draw.svg"


@pytest.fixture
def drawn(book):
    """Return a book: one lesson draws and prints, one does neither; recorded."""
    book.lesson("a/draw.py", DRAW.format(1) + '\nprint("drawn")')
    book.lesson("a/other.sh", "true")
    book.settings("a", '[lessons."draw.py"]\npicture = true')
    book.must("record")
    return book


def refused(book, *words: str) -> str:
    """See that a command fails and changes nothing; return the one thing it says."""
    before = book.files()
    done = book.do(*words)
    assert done.returncode == 1
    assert book.files() == before
    return done.stderr


def test_the_picture_is_kept_beside_its_lesson(drawn):
    assert drawn.read(KEPT) == SVG.format(1).replace("\\n", "\n")
    record = drawn.record_of("a")
    assert len(record["draw.py"]["picture"]) == len(record["draw.py"]["output"]) == 64
    assert "picture" not in record["other.sh"]
    assert drawn.must("list") == "ran      a/draw.py\nran      a/other.sh\n"


def test_an_unchanged_picture_is_proved(drawn):
    assert drawn.must("verify", "--all") == "proved 2, unchanged 0, failed 0\n"
    assert drawn.must("record") == "recorded 0, unchanged 2, failed 0\n"


def forge(book, old: str, new: str) -> None:
    """Change the kept picture, and the record so that the two agree."""
    text = book.read(KEPT)
    forged = text.replace(old, new)
    assert forged != text
    book.write(KEPT, forged.removesuffix("\n"))
    record = book.read("snippets/a/proofs.jsonl").removesuffix("\n")
    digests = (sha256(one.encode()) for one in (text, forged))
    book.write("snippets/a/proofs.jsonl", record.replace(*digests))


def test_a_forged_picture_is_refused_with_the_lines_that_differ(drawn):
    forge(drawn, 'r="1"', 'r="9"')
    first, *rest = refused(drawn, "verify").splitlines()
    assert first == (
        "snippets/a/draw.svg:2: is not what draw.py draws now: opsbook record a/draw.py"
    )
    assert rest == [
        "--- recorded",
        "+++ drawn now",
        "@@ -1,3 +1,3 @@",
        ' <svg xmlns="http://www.w3.org/2000/svg">',
        '-<circle r="9"/>',
        '+<circle r="1"/>',
        " </svg>",
    ]


def test_one_byte_more_is_refused(drawn):
    forge(drawn, "</svg>\n", "</svg>\n\n")
    assert "is not what draw.py draws now" in refused(drawn, "verify")


def test_a_changed_picture_file_is_refused_until_it_is_recorded_again(drawn):
    kept = drawn.read(KEPT)
    drawn.write(KEPT, kept)
    said = refused(drawn, "verify")
    assert "draw.py: has another picture than the one that was recorded" in said
    drawn.must("record")
    assert drawn.read(KEPT) == kept


def test_a_lost_picture_is_missed(drawn):
    (drawn.root / KEPT).unlink()
    said = refused(drawn, "verify")
    assert "draw.py: has another picture than the one that was recorded" in said
    drawn.must("record")
    assert drawn.read(KEPT)


@pytest.mark.parametrize("gone", ["lesson", "setting"])
def test_a_picture_without_its_lesson_goes(drawn, gone):
    if gone == "lesson":
        (drawn.root / "snippets/a/draw.py").unlink()
    (drawn.root / "snippets/a/lessons.toml").unlink()
    drawn.write("snippets/a/orphan.svg", "<svg/>")
    drawn.must("record")
    assert sorted((drawn.root / "snippets/a").glob("*.svg")) == []
    assert all("picture" not in entry for entry in drawn.record_of("a").values())


BAD = {
    "nothing": ("pass", "draws no picture.svg, as its settings say: picture = true"),
    "a link": (
        'import os\nos.symlink("/etc/passwd", "picture.svg")',
        "draws no picture.svg, as its settings say: picture = true",
    ),
    "no XML": (
        'open("picture.svg", "w").write("<svg")',
        "picture.svg is no SVG: unclosed token: line 1, column 0",
    ),
    "another XML": (
        'open("picture.svg", "w").write("<html/>")',
        "picture.svg is no SVG: html",
    ),
    "bytes": (
        'open("picture.svg", "wb").write(bytes([255]))',
        "picture.svg is no SVG: not well-formed (invalid token): line 1, column 0",
    ),
}


@pytest.mark.parametrize("what", BAD)
def test_what_is_no_picture_is_refused(drawn, what):
    code, message = BAD[what]
    drawn.lesson("a/draw.py", code)
    assert refused(drawn, "record") == f"snippets/a/draw.py: {message}\n"


def test_the_record_may_not_hold_something_else(drawn):
    record = drawn.read("snippets/a/proofs.jsonl")
    digest = drawn.record_of("a")["draw.py"]["picture"]
    drawn.write("snippets/a/proofs.jsonl", record.replace(f'"{digest}"', "7").strip())
    assert "proofs.jsonl:1: is no entry" in refused(drawn, "verify")
