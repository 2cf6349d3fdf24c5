"""The commands do what their help says, and their exit status tells how it went."""

import pytest


@pytest.fixture
def small(book):
    """Return a book with two folders, recorded."""
    book.lesson("a/one.py", "open('data.json').read()\nprint(1)")
    book.lesson("a/b/two.sh", "echo 2; echo more >&2; false")
    book.lesson("a/data.json", "{}")
    book.lesson("c/three.sh", "true")
    book.settings("a/b", '[lessons."two.sh"]\nexit = 1\nhides.more = "a"')
    book.settings("a", '[lessons."one.py"]\nfiles = ["data.json"]')
    book.must("record")
    return book


@pytest.mark.parametrize("command", ["list", "new", "record", "run", "show", "verify"])
def test_each_command_has_help(book, command):
    assert command in book.must("--help")
    assert book.must(command, "--help").startswith(f"Usage: opsbook {command}")


@pytest.mark.parametrize(
    "words", [["fly"], ["run"], ["verify", "--al"], ["run", "a", "b"]]
)
def test_a_wrong_command_line_ends_with_2(book, words):
    done = book.do(*words)
    assert done.returncode == 2
    assert done.stderr.startswith("Usage: opsbook")


LISTED = {
    (): [
        "ran      a/b/two.sh",
        "-        a/data.json",
        "ran      a/one.py",
        "ran      c/three.sh",
    ],
    ("a/b",): ["ran      a/b/two.sh"],
    ("a/b/",): ["ran      a/b/two.sh"],
    ("snippets/a/b/two.sh",): ["ran      a/b/two.sh"],
    ("a/one",): ["ran      a/one.py"],
    ("c", "a/one"): ["ran      c/three.sh", "ran      a/one.py"],
    ("c", "c/three"): ["ran      c/three.sh"],
}


def test_list_names_lessons_and_levels(small):
    found = {words: small.must("list", *words).splitlines() for words in LISTED}
    assert {words: sorted(lines) for words, lines in found.items()} == {
        words: sorted(lines) for words, lines in LISTED.items()
    }


def test_show_prints_lesson_output_and_proof(small):
    said = small.must("show", "a/b/two")
    assert said.startswith(
        "echo 2; echo more >&2; false\n\n--- output\n2\n\n--- ran on "
    )
    assert small.must("show", "a/data.json").startswith("{}\n\n--- ran on ")


def test_show_says_when_there_is_no_proof(small):
    small.lesson("a/new.py", "print(1)")
    done = small.do("show", "a/new")
    assert (done.returncode, done.stdout) == (1, "print(1)\n")
    assert done.stderr == (
        "Error: snippets/a/new.py: has not been proved: opsbook record a/new.py\n"
    )


def test_run_shows_both_streams_and_ends_as_the_lesson_does(small):
    before = small.files()
    done = small.do("run", "a/b/two")
    assert (done.returncode, done.stdout, done.stderr) == (1, "2\n", "more\n")
    assert small.files() == before
    assert list(small.temporary.iterdir()) == []


def test_run_continues_the_lesson_it_comes_after(small):
    small.lesson("c/four.sh", "ls; cat here")
    small.lesson("c/three.sh", "echo 3 > here")
    small.settings("c", '[lessons."four.sh"]\nafter = "three.sh"')
    assert small.must("run", "c/four") == "here\n3\n"


def test_run_stops_a_lesson_at_its_time_limit(small):
    small.lesson("c/three.sh", "sleep 100")
    small.settings("c", '[lessons."three.sh"]\nseconds = 1')
    done = small.do("run", "c/three")
    assert done.returncode == 1
    assert done.stderr == (
        "Error: snippets/c/three.sh: is still running after 1 s; it was stopped\n"
    )


def test_run_refuses_what_is_not_run(small):
    done = small.do("run", "a/data.json")
    assert done.returncode == 1
    what = "is used by other lessons and cannot be run alone"
    assert done.stderr == f"Error: snippets/a/data.json: {what}\n"


def test_verify_takes_lessons_and_folders(small):
    said = small.must("verify", "--all", "a/b", "c/three")
    assert said == "proved 2, unchanged 0, failed 0\n"


def test_verify_writes_nothing(small):
    small.lesson("c/three.sh", "echo 4")
    before = small.files()
    assert small.do("verify").returncode == 1
    assert small.files() == before


def test_new_makes_a_lesson_that_runs(book):
    assert book.must("new", "a/fresh") == "wrote snippets/a/fresh.py\n"
    said = book.must("new", "snippets/a/typed.sh", "--kind", "shell")
    assert said == "wrote snippets/a/typed.sh\n"
    assert book.must("run", "a/fresh") == "42\n"
    assert book.must("record") == "recorded 2, unchanged 0, failed 0\n"


REFUSED = {
    "a/one": "Error: snippets/a/one.py: exists already\n",
    "a/b/two": "Error: snippets/a/b/two.sh: exists already\n",
    "../x": "Error: ../x lies outside snippets/\n",
    "/tmp/x": "Error: /tmp/x lies outside snippets/\n",
    "a/": "Error: 'a/' does not name a lesson\n",
    "": "Error: '' does not name a lesson\n",
}


@pytest.mark.parametrize("path", REFUSED)
def test_new_refuses(small, path):
    before = small.files()
    done = small.do("new", path)
    assert (done.returncode, done.stderr) == (1, REFUSED[path])
    assert small.files() == before


def test_files_of_anybody_are_judged_in_the_environment_for_it(book):
    file = book.write("pod.yaml", "kind: Pod")
    done = book.do("check", str(file))
    assert done.returncode == 1
    wants = "yaml is not installed: .venv/bin/tox -qe check -- FILE"
    assert done.stderr.strip().removeprefix("Error: ") == wants
