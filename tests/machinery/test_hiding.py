"""What a page does not show: standard error, and what a lesson is compared with."""

import pytest

from tests.book import ANYWHERE

UNSEEN = (
    "says on standard error what its page does not show; mend it, show it (stderr) or "
    "name it (hides)"
)


def refused(book, message: str) -> None:
    done = book.do("record")
    assert done.returncode == 1
    assert done.stderr.strip() == message


SAY = "import sys\n\nprint('one', 'two', sep='\\n', file=sys.stderr)"


def test_standard_error_that_no_page_shows_is_refused(book):
    book.lesson("a.py", SAY)
    refused(book, f"snippets/a.py: {UNSEEN}\none\ntwo")
    book.settings(".", 'hides.one = "x"')
    refused(book, f"snippets/a.py: {UNSEEN}\ntwo")
    book.settings(".", 'hides.one = "x"\nhides.two = "x"')
    book.must("record")


def test_standard_error_can_be_named_with_a_reason(book):
    book.lesson("a.sh", "echo one >&2; echo '  more of it' >&2; echo out")
    book.settings(".", 'hides."one" = "how far it is"')
    book.must("record")
    assert book.record_of(".")["a.sh"]["hides"] == ["how far it is"]
    assert book.read("snippets/a.out") == "out\n"


def test_a_reason_that_the_settings_do_not_give_any_more_is_refused(book):
    book.lesson("a.sh", "echo one >&2")
    book.settings(".", 'hides.one = "how far it is"')
    book.must("record")
    book.settings(".", 'hides.one = "where it is"')
    done = book.do("verify")
    assert done.stderr == (
        "snippets/a.sh: is recorded with hidden lines, 'how far it is', which its "
        "settings do not name: opsbook record a.sh\n"
    )


COMPARED = ["a.out", "lessons.toml", "proofs.jsonl"]


@pytest.mark.parametrize("name", COMPARED)
@pytest.mark.parametrize("home", ["/tmp/snippets", "book"])
@ANYWHERE
def test_a_lesson_cannot_read_what_it_is_compared_with(book, name, home):
    book.lesson("a.sh", "echo 1")
    book.settings(".", "seconds = 9")
    book.must("record")
    home = book.root / "snippets" if home == "book" else home
    # Where the book itself lies as well as where lessons see one another.
    book.lesson("a.sh", f"! cat {home}/{name} 2>/dev/null")
    book.must("record")
    assert not (book.root / "snippets/a.out").exists()


def test_what_another_environment_proves_is_only_compared(book):
    book.lesson("a.sh", "echo 1")
    book.must("record")
    book.settings(".", 'env = "other"')
    assert book.must("record", "--all") == (
        "recorded 0, unchanged 0, failed 0\nnot proved here 1: make env ENV=other\n"
    )
    assert book.must("verify", "--all") == (
        "proved 0, unchanged 0, failed 0\nnot proved here 1: make env ENV=other\n"
    )
    book.lesson("a.sh", "echo 2")
    done = book.do("verify")
    assert done.stderr == (
        "snippets/a.sh: has changed since it was proved: opsbook record a.sh\n"
    )


def test_a_lesson_sees_the_other_lessons(book):
    book.lesson("a.sh", "cat /tmp/snippets/b/b.txt")
    book.lesson("b/b.txt", "text")
    book.must("record", "a")
    assert book.read("snippets/a.out") == "text\n"
