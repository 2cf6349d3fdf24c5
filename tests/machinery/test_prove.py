"""Only what changed is proved again, and what differs is told with its place."""

import pytest

UNCHANGED = "proved 0, unchanged {}, failed 0\n"


@pytest.fixture
def proved(book):
    """Return a book with a lesson that stands on others; all are recorded."""
    book.lesson("a/base.sh", "WORD=hello")
    book.lesson("a/start.sh", "GREETING=$WORD")
    book.lesson("a/first.sh", "echo world > name")
    book.lesson("b/more.py", 'NAME = "names"')
    book.lesson("a/names.py", "from more import NAME")
    book.lesson("a/data.json", "{}")
    book.lesson("a/last.sh", 'echo "$GREETING"\ncat name data.json')
    book.lesson("a/other.py", "import names\n\nprint(names.NAME)")
    book.settings(
        "a",
        'imports = ["b"]\n[lessons]\n"start.sh".before = ["base.sh"]\n'
        '[lessons."last.sh"]\nafter = "first.sh"\nbefore = ["start.sh"]\n'
        'files = ["data.json"]',
    )
    book.write("requirements/one.txt", "one==1")
    book.must("record")
    return book


def test_what_has_not_changed_does_not_run(proved):
    assert proved.read("snippets/a/last.out") == "hello\nworld\n{}\n"
    assert proved.must("verify") == UNCHANGED.format(7)
    assert proved.must("record") == "recorded 0, unchanged 7, failed 0\n"


@pytest.mark.parametrize(
    ("words", "environment"), [(["--all"], {}), ([], {"CI": "true"})]
)
def test_everything_runs_when_asked(proved, words, environment):
    said = proved.must("verify", *words, **environment)
    assert said == "proved 7, unchanged 0, failed 0\n"


CHANGES = {
    "its settings": ("snippets/a/lessons.toml", "\nseconds = 60", {"a/last.sh"}),
    "the machinery": ("opsbook/sandbox.py", "# more", {"everything"}),
    "a lock": ("requirements/one.txt", "two==2", {"everything"}),
    "what it comes after": ("snippets/a/first.sh", "true", {"a/first.sh", "a/last.sh"}),
    "what runs before it": ("snippets/a/start.sh", "true", {"a/start.sh", "a/last.sh"}),
    "what that needs before it": (
        "snippets/a/base.sh",
        "true",
        {"a/base.sh", "a/start.sh", "a/last.sh"},
    ),
    "what it imports": ("snippets/a/names.py", "# more", {"a/names.py", "a/other.py"}),
    "what that imports": (
        "snippets/b/more.py",
        "# more",
        {"b/more.py", "a/names.py", "a/other.py"},
    ),
    "itself": ("snippets/a/other.py", "# more", {"a/other.py"}),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_changed_runs_again(proved, what):
    file, more, expected = CHANGES[what]
    proved.write(file, f"{proved.read(file)}{more}")
    said = proved.must("record")
    count = 7 if expected == {"everything"} else len(expected)
    assert said == f"recorded {count}, unchanged {7 - count}, failed 0\n"
    assert proved.must("verify") == UNCHANGED.format(7)


def test_what_a_helper_imports_counts_though_it_is_not_run_itself(book):
    book.lesson("a/deep.py", "N = 1")
    book.lesson("a/helper.py", "from deep import N")
    book.lesson("a/ask.py", "import helper\n\nprint(helper.N)")
    book.lesson("a/run.sh", "python helper.py")
    own = '"helper.py".verify = "none"\n"run.sh".files = ["deep.py", "helper.py"]'
    book.settings("a", f"[lessons]\n{own}")
    assert book.must("record") == "recorded 3, unchanged 0, failed 0\n"
    book.lesson("a/deep.py", "N = 2")
    assert book.must("record") == "recorded 3, unchanged 0, failed 0\n"
    assert book.read("snippets/a/ask.out") == "2\n"


def test_a_changed_file_is_recorded_with_what_uses_it(proved):
    proved.lesson("a/data.json", "[]")
    assert proved.must("record") == "recorded 1, unchanged 6, failed 0\n"
    assert proved.read("snippets/a/last.out") == "hello\nworld\n[]\n"
    assert proved.must("verify") == UNCHANGED.format(7)


def test_what_another_machine_recorded_is_proved_here(proved):
    for mark in (proved.root / ".opsbook/proved").iterdir():
        mark.unlink()
    assert proved.must("verify") == "proved 7, unchanged 0, failed 0\n"
    assert proved.must("verify") == UNCHANGED.format(7)


def test_a_proof_with_another_tool_is_refused(proved):
    installed = proved.root / "tool-2.dist-info"
    installed.mkdir()
    proved.lesson("a/first.sh", "! command -v tool >log\necho world > name")
    proved.must("record")
    proved.write("tool-2.dist-info/METADATA", "Name: tool\nVersion: 2")
    proved.write("tool-2.dist-info/RECORD", "../../../bin/tool,,")
    done = proved.do("verify", "a/first")
    assert done.stderr == (
        "snippets/a/first.sh: was proved with tool nothing, installed is 2: "
        "opsbook record a/first.sh\n"
    )
    proved.must("record", "a/first")
    assert proved.record_of("a")["first.sh"]["tools"]["tool"] == "2"
    proved.write("tool-2.dist-info/METADATA", "Name: tool\nVersion: 3")
    assert "with tool 2, installed is 3" in proved.do("verify", "a/first").stderr


def test_a_tool_that_is_not_installed_is_refused(book):
    book.lesson("a/a.sh", "true")
    book.settings("a", 'tools = ["no-such-tool"]')
    what = "no-such-tool is not installed; run it through tox (make help)"
    assert book.do("record").stderr == f"snippets/a/a.sh: {what}\n"


FAULTS = {
    "fails": ("a.sh", "echo why >&2; (exit 3)", "ended with exit status 3, not 0\nwhy"),
    "fails in Python": (
        "a.py",
        "raise SystemExit('why')",
        "ended with exit status 1, not 0\nwhy",
    ),
    "does not fail": (
        "b.sh",
        "echo all is well",
        "ended with exit status 0, not 1\nall is well",
    ),
    "hangs": ("c.sh", "sleep 100", "is still running after 1 s; it was stopped"),
    "hangs in Python": (
        "c.py",
        "while True: pass",
        "is still running after 1 s; it was stopped",
    ),
    "prints colours": (
        "a.sh",
        "echo one; printf '\\033[1mx'",
        r"prints '\x1b' in line 2, which no page can show",
    ),
    "prints no text": (
        "a.sh",
        "printf '\\377\\n'",
        "prints '\ufffd' in line 1, which no page can show",
    ),
    "prints a progress bar": (
        "a.sh",
        "printf '1\\r2\\n'",
        r"prints '\r' in line 1, which no page can show",
    ),
    "has an idle rule": (
        "d.sh",
        "echo 1",
        "nothing in its output varies by the rule 'id': remove the rule",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_lesson_is_not_recorded_when_it(book, fault):
    name, text, message = FAULTS[fault]
    settings = '[lessons."{}"]\n{}\n'
    told = {
        "b.sh": "exit = 1",
        "c.sh": "seconds = 1",
        "c.py": "seconds = 1",
        "d.sh": 'rules = ["id"]',
    }
    if name in told:
        book.settings("a", settings.format(name, told[name]))
    book.lesson(f"a/{name}", text)
    before = book.files()
    done = book.do("record")
    assert (done.returncode, done.stdout) == (1, "recorded 0, unchanged 0, failed 1\n")
    assert done.stderr == f"snippets/a/{name}: {message}\n"
    assert book.files() == before
    assert list(book.temporary.iterdir()) == []


CHANGING = {
    "another output": (
        "b\n",
        "snippets/a/a.out:2: is not what a.sh prints now: opsbook record a/a.sh\n"
        "--- recorded\n+++ printed now\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n",
        "echo a; echo $WORD",
    ),
    "nothing": (
        "b",
        "snippets/a/a.sh: prints nothing, but an output is recorded: "
        "opsbook record a/a.sh\n",
        'sed /c/d <<<"$WORD"',
    ),
    "something": (
        "b",
        "snippets/a/a.sh: prints something, but no output is recorded: "
        "opsbook record a/a.sh\n",
        'sed /b/d <<<"$WORD"',
    ),
}


@pytest.mark.parametrize("what", CHANGING)
def test_to_print_now_is_refused(book, what):
    _, message, text = CHANGING[what]
    book.lesson("a/a.sh", text)
    book.settings("a", 'environment = { WORD = "b" }')
    book.must("record")
    book.settings("a", 'environment = { WORD = "c" }')
    before = book.files()
    done = book.do("verify")
    assert done.returncode == 1
    assert done.stdout == "proved 0, unchanged 0, failed 1\n"
    assert done.stderr == message
    assert book.files() == before
    book.must("record")
    assert book.must("verify") == UNCHANGED.format(1)


def test_an_output_that_is_the_same_but_for_what_varies_is_kept(book):
    book.lesson("a/a.py", "import uuid\n\nprint('run', uuid.uuid4())")
    book.settings("a", '[lessons."a.py"]\nrules = ["id"]')
    book.must("record")
    before = book.files()
    assert book.must("record", "--all") == "recorded 1, unchanged 0, failed 0\n"
    assert book.must("verify", "--all") == "proved 1, unchanged 0, failed 0\n"
    assert book.files() == before


def test_a_lesson_that_failed_fails_those_that_continue_it(book):
    book.lesson("a/first.sh", "echo begun > here; false")
    book.lesson("a/second.sh", "cat here")
    book.settings("a", '[lessons."second.sh"]\nafter = "first.sh"')
    done = book.do("record")
    assert done.stdout == "recorded 0, unchanged 0, failed 2\n"
    assert done.stderr == "snippets/a/first.sh: ended with exit status 1, not 0\n" * 2


def test_one_that_fails_does_not_keep_others_from_the_record(book):
    for name, text in {"one": "echo 1", "two": "false", "three": "echo 3"}.items():
        book.lesson(f"a/{name}.sh", text)
    assert book.do("record").stdout == "recorded 2, unchanged 0, failed 1\n"
    assert list(book.record_of("a")) == ["one.sh", "three.sh"]


def test_lessons_that_continue_one_another_run_once(book):
    book.lesson("a/first.sh", "date +%N > here")
    book.lesson("a/second.sh", "cat here > seen; echo second")
    book.lesson("a/third.sh", "cmp here seen")
    book.settings(
        "a",
        '[lessons."second.sh"]\nafter = "first.sh"\n'
        '[lessons."third.sh"]\nafter = "second.sh"',
    )
    assert book.must("record") == "recorded 3, unchanged 0, failed 0\n"


def test_what_a_step_before_says_is_told_when_it_fails(book):
    book.lesson("a/start.sh", "echo starting")
    book.lesson("a/use.sh", "false")
    book.settings("a", '[lessons."use.sh"]\nbefore = ["start.sh"]')
    assert book.do("record", "a/use").stderr == (
        "snippets/a/use.sh: ended with exit status 1, not 0\nstarting\n"
    )


def test_a_python_lesson_can_have_a_step_before_it(book):
    book.lesson("a/start.sh", "export GREETING=hello; echo hidden")
    book.lesson("a/use.py", "import os\n\nprint(os.environ['GREETING'])")
    book.settings("a", '[lessons."use.py"]\nbefore = ["start.sh"]')
    book.must("record")
    assert book.read("snippets/a/use.out") == "hello\n"


def test_what_a_step_needs_runs_before_it_once(book):
    book.lesson("a/base.sh", "export SEEN=${SEEN-}base-")
    book.lesson("a/left.sh", "SEEN=${SEEN}left-")
    book.lesson("a/right.sh", "SEEN=${SEEN}right-")
    book.lesson("a/use.sh", "echo $SEEN")
    book.lesson("a/use_it.py", "import os\n\nprint(os.environ['SEEN'])")
    book.settings(
        "a",
        '[lessons]\n"left.sh".before = ["base.sh"]\n"right.sh".before = ["base.sh"]\n'
        '"use*".before = ["left.sh", "right.sh"]',
    )
    assert book.must("run", "a/use") == "base-left-right-\n"
    assert book.must("run", "a/use_it") == "base-left-right-\n"


def test_the_files_of_the_steps_are_brought(book):
    book.lesson("a/base.sh", "cat b.json")
    book.lesson("a/start.sh", "cat a.json")
    book.lesson("a/use.sh", "cat *")
    for name in "abc":
        book.lesson(f"a/{name}.json", name)
    book.settings(
        "a",
        '[lessons]\n"base.sh".files = ["b.json"]\n'
        '"start.sh" = { files = ["a.json"], before = ["base.sh"] }\n'
        '"use.sh" = { files = ["c.json"], before = ["start.sh"] }',
    )
    book.must("record")
    assert book.read("snippets/a/use.out") == "a\nb\nc\n"
    proved = {name: entry["by"] for name, entry in book.record_of("a").items()}
    assert proved["a.json"] == "a/start.sh"
    assert proved["b.json"] == "a/base.sh"
    book.lesson("a/b.json", "B")
    assert book.must("record") == "recorded 3, unchanged 0, failed 0\n"
    assert book.read("snippets/a/use.out") == "a\nB\nc\n"
