"""Lessons are found; a fault in one, or in its settings, is told in one line."""

import pytest

from opsbook import ROOT
from opsbook.lessons import lessons


def refused(book, *words: str) -> str:
    """Run a command that must fail with one line; return the line."""
    done = book.do(*(words or ("list",)))
    assert done.returncode == 1
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    return line.removeprefix("Error: ")


SETTINGS = {
    '[lessons."b.sh"]\nseconds = 3': (
        "snippets/a/lessons.toml:1: there is no snippets/a/b.sh"
    ),
    '[lessons."a.sh"]\nexit = 1\nsecond = 3': (
        "snippets/a/lessons.toml:3: no setting is named 'second'; known: accepts, after, "
        "before, exit, files, parsers, rules, seconds, stderr, tools, verify"
    ),
    "exit = 1": (
        "snippets/a/lessons.toml:2: no setting is named 'exit'; known: accepts, "
        "environment, path, preload, programs, schemas, services, tools, verify"
    ),
    '[lessons."a.sh"]\nexit = 1': (
        "snippets/a/lessons.toml:1: no table is named 'lessons'; known: folder, lesson"
    ),
    '[lessons]\n"a.sh" = 1': (
        "snippets/a/lessons.toml:1: lesson must hold tables of settings"
    ),
    "lesson = 1": "snippets/a/lessons.toml:1: lesson must hold tables of settings",
    "folder = 1": "snippets/a/lessons.toml:1: folder must hold tables of settings",
    '[lessons."a.sh"]\nexit = "1"': "snippets/a/lessons.toml:2: exit must be a whole number",
    '[lessons."a.sh"]\nseconds = 1.5': (
        "snippets/a/lessons.toml:2: seconds must be a whole number"
    ),
    '[lessons."a.sh"]\nstderr = 1': "snippets/a/lessons.toml:2: stderr must be true or false",
    '[lessons."a.sh"]\nafter = ["a.sh"]': "snippets/a/lessons.toml:2: after must be a string",
    '[lessons."a.sh"]\nbefore = "a.sh"': (
        "snippets/a/lessons.toml:2: before must be a list of strings"
    ),
    '[lessons."a.sh"]\nparsers = { x = 1 }': (
        "snippets/a/lessons.toml:2: parsers must be a table of strings"
    ),
    '[lessons."a.sh"]\naccepts = { x = "y" }': (
        "snippets/a/lessons.toml:2: accepts must be a table of lists of strings"
    ),
    '[lessons."a.sh"]\naccepts = { x = [1] }': (
        "snippets/a/lessons.toml:2: accepts must be a table of lists of strings"
    ),
    '[lessons."a.sh"]\nverify = "bash"': (
        "snippets/a/lessons.toml:2: verify cannot be 'bash'; known: command, compose, "
        "dockerfile, manifest, none, python, schema, shell"
    ),
    '[lessons."a.sh"]\nrules = ["id", "tme"]': (
        "snippets/a/lessons.toml:2: rules cannot be 'tme'; known: id, time, date, "
        "milliseconds, seconds, digits, process, name, address, python"
    ),
    '[lessons."a.sh"]\nafter = "b.sh"': (
        "snippets/a/lessons.toml:2: there is no snippets/a/b.sh"
    ),
    '[lessons."a.sh"]\nbefore = ["c/b.sh"]': (
        "snippets/a/lessons.toml:2: there is no snippets/c/b.sh"
    ),
    '[lessons."a.sh"]\nfiles = ["b.json"]': (
        "snippets/a/lessons.toml:2: there is no snippets/a/b.json"
    ),
    '[lessons."a.sh"]\nafter = "data.json"': (
        "snippets/a/lessons.toml:2: snippets/a/data.json is not run"
    ),
    '[lessons."a.sh"]\nbefore = ["one.py"]': (
        "snippets/a/lessons.toml:2: snippets/a/one.py is not a shell lesson"
    ),
    '[lessons."a.sh"]\nexit 1': (
        "snippets/a/lessons.toml: Expected '=' after a key in a key/value pair "
        "(at line 2, column 6)"
    ),
    b"# \xe9\n": "snippets/a/lessons.toml:2: is not UTF-8; save it as UTF-8",
}


@pytest.mark.parametrize("settings", SETTINGS)
def test_a_fault_in_the_settings_is_one_line(book, settings):
    book.lesson("a/a.sh", "true")
    book.lesson("a/one.py", "print(1)")
    book.lesson("a/data.json", "{}")
    book.settings("a", settings)
    assert refused(book) == SETTINGS[settings]


CIRCLES = {
    '[lessons."a.sh"]\nafter = "a.sh"': "a",
    '[lessons."a.sh"]\nafter = "b.sh"\n[lessons."b.sh"]\nafter = "a.sh"': "a",
    '[lessons."a.sh"]\nafter = "b.sh"\n[lessons."b.sh"]\nbefore = ["a.sh"]': "a",
    '[lessons."b.sh"]\nafter = "c.sh"\n[lessons."c.sh"]\nafter = "b.sh"\n'
    '[lessons."a.sh"]\nafter = "b.sh"': "b",
}


@pytest.mark.parametrize("settings", CIRCLES)
def test_lessons_in_a_circle_are_refused(book, settings):
    for name in "abc":
        book.lesson(f"a/{name}.sh", "true")
    book.settings("a", settings)
    line = refused(book)
    assert line == (
        f"snippets/a/{CIRCLES[settings]}.sh: by after and before it would have to run "
        "before itself"
    )


def test_lessons_that_import_one_another_are_no_circle(book):
    book.lesson("a/odd.py", "import even")
    book.lesson("a/even.py", "import odd")
    assert book.must("record") == "recorded 2, unchanged 0, failed 0\n"
    book.lesson("a/odd.py", "import even  # again")
    assert book.do("verify").stderr.count("has changed") == 1


def test_two_lessons_with_one_name_are_refused(book):
    book.lesson("a/one.py", "print(1)")
    book.lesson("a/one.sh", "echo 1")
    assert (
        refused(book) == "snippets/a/one.sh: has the name of one.py; rename one of them"
    )


def test_a_file_and_a_lesson_may_have_one_name(book):
    book.lesson("a/one.py", "print(1)")
    book.lesson("a/one.json", "{}")
    book.lesson("a/Dockerfile", "FROM scratch")
    book.lesson("a/MLproject", "name: one")
    assert book.must("list").splitlines() == [
        "checked  a/Dockerfile",
        "-        a/MLproject",
        "-        a/one.json",
        "ran      a/one.py",
    ]
    assert book.must("run", "a/one") == "1\n"


LESSONS = {
    ("a.sh", b"echo caf\xe9\n"): "snippets/a/a.sh:1: is not UTF-8; save it as UTF-8",
    (
        "a.py",
        b"# one\n# caf\xe9\n",
    ): "snippets/a/a.py:2: is not UTF-8; save it as UTF-8",
    ("a.sh", b"echo a\necho b\r\n"): (
        "snippets/a/a.sh:2: has a carriage return; save it with LF line ends"
    ),
    ("a.sh", b"echo a"): "snippets/a/a.sh: does not end with a line end; add one",
    ("a.sh", b""): "snippets/a/a.sh: is empty",
    (
        "a.py",
        b"print(1)\nprint(\n",
    ): "snippets/a/a.py:2: is not Python: '(' was never closed",
}


@pytest.mark.parametrize(("name", "content"), LESSONS)
def test_a_lesson_that_no_page_can_show_is_refused(book, name, content):
    book.lesson(f"a/{name}", "true" if name == "a.sh" else "print(1)")
    book.must("record")
    book.lesson(f"a/{name}", content)
    before = book.files()
    done = book.do("record")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [LESSONS[name, content]]
    assert book.files() == before


def test_the_settings_of_a_folder_hold_below_it(book):
    book.lesson("a/b/c.sh", "echo $ONE $TWO")
    book.lesson("a/d.sh", "echo $ONE ${TWO-none}")
    book.settings(".", 'environment = { ONE = "1" }')
    book.settings("a/b", 'environment = { ONE = "1", TWO = "2" }')
    assert book.must("run", "a/b/c") == "1 2\n"
    assert book.must("run", "a/d") == "1 none\n"


def test_odd_trees_do_no_harm(book):
    (book.root / "snippets/empty/inner").mkdir(parents=True)
    book.lesson("with space/my lesson.sh", 'echo "a  b"')
    book.lesson("with space/two words.py", "print(2)")
    book.lesson("straße/größe.sh", "echo größer")
    book.lesson("$(touch x)/it's.sh", "echo quoted")
    book.lesson("root.sh", "echo root")
    book.settings(
        "with space",
        '[lessons."two words.py"]\nbefore = ["my lesson.sh"]',
    )
    (book.root / "snippets/link.sh").symlink_to("root.sh")
    (book.root / "snippets/broken.sh").symlink_to("nowhere.sh")
    (book.root / "snippets/folder").symlink_to("with space")
    assert book.must("record") == "recorded 6, unchanged 0, failed 0\n"
    assert book.read("snippets/with space/my lesson.out") == "a  b\n"
    assert book.read("snippets/with space/two words.out") == "2\n"
    assert book.read("snippets/straße/größe.out") == "größer\n"
    assert book.read("snippets/$(touch x)/it's.out") == "quoted\n"
    assert book.read("snippets/link.out") == "root\n"
    assert book.must("verify", CI="1") == "proved 6, unchanged 0, failed 0\n"


def test_an_unknown_lesson_is_refused(book):
    hint = "`opsbook list` shows every lesson"
    assert refused(book, "run", "a/b") == f"there is no lesson a/b; {hint}"


def test_every_output_of_the_book_has_its_lesson():
    made = {lesson.output_file for lesson in lessons().values() if lesson.verify}
    assert {*(ROOT / "snippets").rglob("*.out")} - made == set()


def test_every_setting_of_the_book_has_its_folder():
    folders = {
        f.parent.relative_to(ROOT / "tests")
        for f in (ROOT / "tests").rglob("proof.toml")
    }
    assert [f for f in folders if not (ROOT / "snippets" / f).is_dir()] == []
