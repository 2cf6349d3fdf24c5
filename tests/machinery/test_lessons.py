"""Lessons are found; a fault in one, or in its settings, is told in one line."""

import pytest

from opsbook import ROOT
from opsbook.lessons import lessons
from opsbook.settings import KNOWN as NAMES


def refused(book, *words: str) -> str:
    """Run a command that must fail with one line; return the line."""
    done = book.do(*(words or ("list",)))
    assert done.returncode == 1
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    return line.removeprefix("Error: ")


KNOWN = f"known: {', '.join(NAMES)}"
SETTINGS = {
    '[lessons."b.sh"]\nseconds = 3': "1: there is no snippets/a/b.sh",
    '[lessons]\n"a.*" = { exit = 1 }\n"b.*" = { exit = 1 }': (
        "3: there is no snippets/a/b.*"
    ),
    '[lessons]\n"[ao]*.sh" = { exit = 1 }\n"b/*.sh" = { exit = 1 }': (
        "3: there is no snippets/a/b/*.sh"
    ),
    '[lessons."a.sh"]\nsecond = 3': f"2: no setting is named 'second'; {KNOWN}",
    "exit = 1\nlesson = 1": f"2: no setting is named 'lesson'; {KNOWN}",
    'path = "a/b.sh"': f"1: no setting is named 'path'; {KNOWN}",
    '[lesson."a.sh"]\nexit = 1': f"1: no setting is named 'lesson'; {KNOWN}",
    '[folder]\ntools = ["x"]': f"1: no setting is named 'folder'; {KNOWN}",
    '[lessons]\n"a.sh" = 1': "1: lessons must hold tables of settings",
    "exit = 1\nlessons = 1": "2: lessons must hold tables of settings",
    "[lessons]\nexit = 1": "1: lessons must hold tables of settings",
    '[lessons."a.sh"]\n[lessons."one.py"]\nexit = 1': "1: nothing is said of a.sh",
    'exit = "1"': "1: exit must be a whole number",
    '[lessons."a.sh"]\nexit = "1"': "2: exit must be a whole number",
    '[lessons."a.sh"]\nexit = true': "2: exit must be a whole number",
    '[lessons."a.sh"]\nseconds = 1.5': "2: seconds must be a whole number",
    '[lessons."a.sh"]\nstderr = 1': "2: stderr must be true or false",
    '[lessons."a.sh"]\nenv = ["one"]': "2: env must be a string",
    '[lessons."a.sh"]\nafter = ["a.sh"]': "2: after must be a string",
    '[lessons."a.sh"]\nbefore = "a.sh"': "2: before must be a list of strings",
    '[lessons."a.sh"]\nparsers = { x = 1 }': "2: parsers must be a table of strings",
    '[lessons."a.sh"]\naccepts = { x = "y" }': (
        "2: accepts must be a table of lists of strings"
    ),
    '[lessons."a.sh"]\naccepts = { x = [1] }': (
        "2: accepts must be a table of lists of strings"
    ),
    '[lessons."a.sh"]\nverify = "bash"': (
        "2: verify cannot be 'bash'; known: command, compose, "
        "dockerfile, manifest, none, pipeline, python, schema, shell"
    ),
    '[lessons."a.sh"]\nrules = ["id", "tme"]': (
        "2: rules cannot be 'tme'; known: id, time, age, digits, python"
    ),
    '[lessons."a.sh"]\nafter = "b.sh"': "2: there is no snippets/a/b.sh",
    '[lessons."a.sh"]\nbefore = ["c/b.sh"]': "2: there is no snippets/c/b.sh",
    '[lessons."a.sh"]\nfiles = ["b.json"]': "2: there is no snippets/a/b.json",
    '[lessons."a.sh"]\nimports = ["c/d"]': "2: no lesson lies in snippets/c/d",
    '[lessons."a.sh"]\nafter = "data.json"': "2: snippets/a/data.json is not run",
    '[lessons."a.sh"]\nbefore = ["one.py"]': (
        "2: snippets/a/one.py is not a shell lesson"
    ),
    b"# \xe9\n": "1: is not UTF-8; save it as UTF-8",
    '[lessons."a.sh"]\nexit 1': (
        " Expected '=' after a key in a key/value pair (at line 2, column 6)"
    ),
}


@pytest.mark.parametrize("settings", SETTINGS)
def test_a_fault_in_the_settings_is_one_line(book, settings):
    book.lesson("a/a.sh", "true")
    book.lesson("a/one.py", "print(1)")
    book.lesson("a/data.json", "{}")
    book.settings("a", settings)
    assert refused(book) == f"snippets/a/lessons.toml:{SETTINGS[settings]}"


def test_settings_without_a_lesson_are_refused(book):
    book.lesson("a/a.sh", "true")
    book.settings("b", "exit = 1")
    assert refused(book) == "snippets/b/lessons.toml: no lesson lies below it"


def test_a_pattern_may_match_in_a_folder_below(book):
    book.lesson("a/b/then_one.sh", "true")
    book.settings(".", '[lessons]\n"then_*" = { exit = 1 }')
    assert book.must("list") == "ran      a/b/then_one.sh\n"


def test_a_fault_in_one_folder_does_not_keep_another_from_running(book):
    book.lesson("a/a.sh", "echo a")
    book.settings("b", '[lessons."b.sh"]\nsecond = 3')
    assert book.must("run", "a/a") == "a\n"
    assert book.must("record", "a") == "recorded 1, unchanged 0, failed 0\n"
    assert refused(book).startswith("snippets/b/lessons.toml:2: no setting is named")


def setting(book, name: str) -> str:
    """Return how Python shows the setting *name* of ``a/then_x.sh``."""
    text = f"from opsbook.lessons import find; print(find('a/then_x.sh').{name})"
    return book.must(program=("-c", text)).strip()


PRECEDENCE = {
    "an inner default over an outer one": ("seconds = 1", "seconds = 2"),
    "a name over a default": ("", 'seconds = 1\n[lessons]\n"then_x.sh".seconds = 2'),
    "a pattern over a default": (
        "",
        'seconds = 1\n[lessons]\n"then_*.sh" = { seconds = 2 }',
    ),
    "an outer pattern over an inner default": (
        '[lessons]\n"*.sh" = { seconds = 2 }',
        "seconds = 1",
    ),
    "an inner pattern over an outer one": (
        '[lessons]\n"then_x.sh" = { seconds = 1 }',
        '[lessons]\n"*.sh" = { seconds = 2 }',
    ),
    "a later pattern over an earlier one": (
        "",
        '[lessons]\n"then_x.sh" = { seconds = 1 }\n"*.sh" = { seconds = 2 }',
    ),
    "a path of an outer file": ('[lessons]\n"a/*.sh" = { seconds = 2 }', ""),
    "not a name that is not its own": (
        '[lessons]\n"then_x" = { seconds = 1 }\n"x.sh" = { seconds = 1 }\n'
        '"b/*.sh" = { seconds = 1 }\n"a/x.sh" = { seconds = 1 }',
        "seconds = 2",
    ),
    "key by key": (
        '[lessons]\n"*.sh" = { seconds = 2 }',
        '[lessons]\n"then_x.sh" = { exit = 1 }',
    ),
}


@pytest.mark.parametrize("what", PRECEDENCE)
def test_what_comes_later_replaces_what_came_before(book, what):
    book.lesson("a/then_x.sh", "true")
    outer, inner = PRECEDENCE[what]
    book.settings(".", outer)
    book.settings("a", inner)
    assert setting(book, "seconds") == "2"


MERGED = {
    "environment": (
        '{ A = "1", B = "1" }',
        '{ B = "2", C = "2" }',
        "{'A': '1', 'B': '2', 'C': '2'}",
    ),
    "accepts": (
        '{ a = ["1"], b = ["1"] }',
        '{ b = ["2"] }',
        "{'a': ['1'], 'b': ['2']}",
    ),
    "parsers": ('{ a = "1:x" }', '{ b = "2:x" }', "{'a': '1:x', 'b': '2:x'}"),
    "tools": ('["a", "b"]', '["c"]', "('c',)"),
    "rules": ('["id"]', "[]", "()"),
}


@pytest.mark.parametrize("name", MERGED)
def test_a_table_is_added_to_and_a_list_is_replaced(book, name):
    book.lesson("a/then_x.sh", "true")
    outer, inner, merged = MERGED[name]
    book.settings(".", f"{name} = {outer}")
    book.settings("a", f'[lessons]\n"then_*" = {{ {name} = {inner} }}')
    assert setting(book, name) == merged


CIRCLES = {
    '[lessons."a.sh"]\nafter = "a.sh"': "a",
    '[lessons."a.sh"]\nafter = "b.sh"\n[lessons."b.sh"]\nafter = "a.sh"': "a",
    '[lessons."a.sh"]\nafter = "b.sh"\n[lessons."b.sh"]\nbefore = ["a.sh"]': "a",
    '[lessons."b.sh"]\nafter = "c.sh"\n[lessons."c.sh"]\nafter = "b.sh"\n'
    '[lessons."a.sh"]\nafter = "b.sh"': "b",
    '[lessons."b.sh"]\nbefore = ["c.sh"]\n[lessons."c.sh"]\nbefore = ["b.sh"]\n'
    '[lessons."a.sh"]\nbefore = ["b.sh"]': "b",
    'before = ["c.sh"]': "c",
}


@pytest.mark.parametrize("settings", CIRCLES)
def test_lessons_in_a_circle_are_refused(book, settings):
    for name in "abc":
        book.lesson(f"a/{name}.sh", "true")
    book.settings("a", settings)
    what = "by after and before it would have to run before itself"
    for words in (["list"], ["run", "a/a"]):
        assert refused(book, *words) == f"snippets/a/{CIRCLES[settings]}.sh: {what}"


def test_a_fault_in_what_a_step_needs_is_one_line(book):
    book.lesson("a/a.sh", "true")
    book.lesson("a/b.sh", "true")
    book.settings("a", '[lessons]\n"a.sh".before = ["b.sh"]\n"b.sh".before = ["c.sh"]')
    for words in (["list"], ["run", "a/a"]):
        line = refused(book, *words)
        assert line == "snippets/a/lessons.toml:3: there is no snippets/a/c.sh"


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
    book.settings("a/b", 'environment = { TWO = "2" }')
    assert book.must("run", "a/b/c") == "1 2\n"
    assert book.must("run", "a/d") == "1 none\n"


def test_a_lesson_imports_from_its_folder_and_from_those_that_it_names(book):
    book.lesson("a/beside.py", "WHERE = 'a'")
    book.lesson("b/c/shared.py", "WHERE = 'b/c'")
    text = "import beside\nimport shared\n\nprint(beside.WHERE, shared.WHERE)"
    book.lesson("a/use.py", text)
    done = book.do("run", "a/use")
    assert "ModuleNotFoundError: No module named 'shared'" in done.stderr
    book.settings("a", 'imports = ["b/c"]')
    assert book.must("run", "a/use") == "a b/c\n"


def test_the_folders_themselves_are_no_modules(book):
    book.lesson("b/shared.py", "")
    book.lesson("a/use.py", "import b.shared")
    assert "No module named 'b'" in book.do("run", "a/use").stderr


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
