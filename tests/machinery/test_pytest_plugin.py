"""pytest proves lessons: each lesson that is run is one test."""

import pytest


@pytest.fixture
def tested(book):
    """A book with lessons that continue one another, recorded."""
    book.lesson("a/first.sh", "date +%N > here")
    book.lesson("a/second.sh", "cp here seen; cat data.json")
    book.lesson("a/third.sh", "cmp here seen")
    book.lesson("a/data.json", "{}")
    book.lesson("b/alone.py", "print(1)")
    book.lesson("test.sh", "true")
    book.settings(
        "a",
        '[lessons."second.sh"]\nafter = "first.sh"\nfiles = ["data.json"]\n'
        '[lessons."third.sh"]\nafter = "second.sh"',
    )
    book.must("record")
    return book


def test_each_lesson_that_is_run_is_a_test(tested):
    said = tested.pytest("--collect-only", "-q").stdout.splitlines()
    listed = [line.split() for line in tested.must("list").splitlines()]
    assert sorted(line.partition("::")[0] for line in said if "::" in line) == sorted(
        f"snippets/{path}" for level, path in listed if level != "-"
    )
    assert said[-1].startswith("5 tests collected")


def test_it_says_how_many_were_proved(tested):
    assert (
        "lessons: 0 proved now, 5 unchanged, 0 not proved here\n"
        in tested.pytest().stdout
    )
    assert (
        "lessons: 5 proved now, 0 unchanged, 0 not proved here\n"
        in tested.pytest(CI="1").stdout
    )


def test_one_lesson_can_be_chosen(tested):
    assert "1 passed, 4 deselected" in tested.pytest("-k", "alone").stdout


def test_a_failing_lesson_is_one_failing_test_with_its_message(tested):
    tested.lesson("b/alone.py", "print(2)")
    done = tested.pytest()
    assert done.returncode == 1
    assert "1 failed, 4 passed" in done.stdout
    what = "snippets/b/alone.py: has changed since it was proved"
    assert f"\n{what}: opsbook record b/alone.py\n" in done.stdout
    assert "Traceback" not in done.stdout


ENVS = {
    "one": {"a/first.sh", "a/second.sh", "b/alone.py"},
    "two": {"a/third.sh"},
    "": {"test.sh"},
}


@pytest.mark.parametrize(
    ("env", "more"),
    [*((env, ()) for env in ENVS), ("one", ("-n", "2", "--dist", "loadgroup"))],
)
def test_an_environment_proves_its_own_lessons(tested, env, more):
    chain = tested.read("snippets/a/lessons.toml")
    tested.settings("a", f'env = "one"\n{chain}env = "two"')
    tested.settings("b", 'env = "one"')
    tested.must("record")
    done = tested.pytest("--env", env, "-v", *more)
    assert done.returncode == 0, done.stdout
    lines = [line for line in done.stdout.splitlines() if "PASSED" in line]
    found = {word for line in lines for word in line.split() if "::" in word}
    assert found == {f"snippets/{path}::{way(path)}" for path in ENVS[env]}


def way(path: str) -> str:
    return "python" if path.endswith(".py") else "shell"


def test_an_environment_without_lessons_is_noticed(tested):
    assert tested.pytest("--env", "three").returncode == 5


FAULTS = [
    (
        "snippets/a/lessons.toml",
        "[lessons]\n2",
        "snippets/a/lessons.toml: Expected '=' after a key in a key/value pair "
        "(at line 2, column 2)",
    ),
    (
        "snippets/a/lessons.toml",
        "second = 3",
        "snippets/a/lessons.toml:1: no setting is named 'second'; known: ",
    ),
    (
        "snippets/b/lessons.toml",
        '[lessons]\n"then_*" = { exit = 1 }',
        "snippets/b/lessons.toml:2: there is no snippets/b/then_*",
    ),
    (
        "snippets/c/lessons.toml",
        "exit = 1",
        "snippets/c/lessons.toml: no lesson lies below it",
    ),
    (
        "snippets/c/proofs.jsonl",
        "",
        "snippets/c/proofs.jsonl: no lesson lies beside it: remove it",
    ),
    (
        "snippets/a/first.py",
        "1",
        "snippets/a/first.sh: has the name of first.py; rename one of them",
    ),
]


@pytest.mark.parametrize(("file", "text", "line"), FAULTS)
def test_a_fault_in_the_book_is_told_once(tested, file, text, line):
    tested.write(file, text)
    done = tested.pytest("-k", "first")
    assert (done.returncode, done.stdout) == (4, "")
    assert done.stderr.startswith(f"ERROR: {line}")
    assert done.stderr.strip().count("\n") == 0


@pytest.mark.parametrize("words", [("-n", "2"), ("--record",)])
def test_a_fault_in_the_book_is_told_before_anything_is_done(tested, words):
    tested.lesson("b/alone.py", "print(2)")
    tested.settings("c", "exit = 1")
    before = tested.files()
    done = tested.pytest(*words)
    assert (done.returncode, done.stdout) == (4, "")
    line = "ERROR: snippets/c/lessons.toml: no lesson lies below it"
    assert done.stderr.strip() == line
    assert tested.files() == before


def test_a_lesson_that_vanished_is_noticed(tested):
    (tested.root / "snippets/a/third.sh").unlink()
    tested.settings(
        "a", '[lessons."second.sh"]\nafter = "first.sh"\nfiles = ["data.json"]'
    )
    done = tested.pytest()
    assert done.returncode == 1
    assert "has an entry for snippets/a/third.sh, which is gone" in done.stdout


def test_record_writes_what_changed(tested):
    tested.lesson("b/alone.py", "print(2)")
    (tested.root / "snippets/a/third.sh").unlink()
    settings = tested.read("snippets/a/lessons.toml")
    tested.settings("a", settings.partition('[lessons."third.sh"]')[0])
    done = tested.pytest("--record")
    assert "lessons: 1 proved now, 3 unchanged, 0 not proved here\n" in done.stdout
    assert tested.read("snippets/b/alone.out") == "2\n"
    assert list(tested.record_of("a")) == ["data.json", "first.sh", "second.sh"]
    assert tested.must("verify") == "proved 0, unchanged 4, failed 0\n"


@pytest.mark.parametrize("more", [(), ("-n", "2", "--dist", "loadgroup")])
def test_what_no_lesson_used_fails_a_record_in_several_processes_too(tested, more):
    tested.lesson("b/unread.yaml", "{}")
    tested.lesson("b/look.sh", "ls")
    tested.settings("b", '[lessons]\n"look.sh".files = ["unread.yaml"]')
    done = tested.pytest("--record", *more)
    assert done.returncode == 1
    assert "snippets/b/unread.yaml: was opened, or where it is Python" in done.stdout


def test_lessons_that_continue_one_another_stay_in_one_process(tested):
    done = tested.pytest("-n", "2", "--dist", "loadgroup", "-v", CI="1")
    assert done.returncode == 0, done.stdout
    assert "lessons: 5 proved now, 0 unchanged, 0 not proved here\n" in done.stdout
    lines = [line for line in done.stdout.splitlines() if "PASSED" in line]
    chain = {line.split("]")[0] for line in lines if "snippets/a/" in line}
    assert (len(lines), len(chain)) == (5, 1)
    # pytest keeps its own folder.
    left = [f for f in tested.temporary.iterdir() if "pytest-of-" not in f.name]
    assert left == []


def test_what_ran_leaves_nothing(tested):
    tested.pytest(CI="1")
    assert list(tested.temporary.iterdir()) == []
