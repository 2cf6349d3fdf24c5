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
    assert "lessons: 0 proved now, 5 unchanged\n" in tested.pytest().stdout
    assert "lessons: 5 proved now, 0 unchanged\n" in tested.pytest(CI="1").stdout


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


@pytest.mark.parametrize(
    ("file", "text", "line"),
    [
        (
            "snippets/a/lessons.toml",
            "[lessons]\n2",
            "snippets/a/lessons.toml: Expected '='",
        ),
        ("snippets/a/first.py", "1", "snippets/a/first.sh: has the name of first.py"),
    ],
)
def test_a_fault_in_the_book_is_told_in_one_line(tested, file, text, line):
    tested.write(file, text)
    done = tested.pytest("-k", "first")
    assert done.returncode == 2
    assert f"\n{line}" in done.stdout
    assert "Traceback" not in done.stdout


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
    (tested.root / "snippets/test.sh").unlink()
    done = tested.pytest("--record")
    assert "lessons: 1 proved now, 3 unchanged\n" in done.stdout
    assert tested.read("snippets/b/alone.out") == "2\n"
    assert not (tested.root / "tests/record.json").exists()
    assert tested.must("verify") == "proved 0, unchanged 4, failed 0\n"


def test_lessons_that_continue_one_another_stay_in_one_process(tested):
    done = tested.pytest("-n", "2", "--dist", "loadgroup", "-v", CI="1")
    assert done.returncode == 0, done.stdout
    assert "lessons: 5 proved now, 0 unchanged\n" in done.stdout
    lines = [line for line in done.stdout.splitlines() if "PASSED" in line]
    chain = {line.split("]")[0] for line in lines if "snippets/a/" in line}
    assert (len(lines), len(chain)) == (5, 1)
    # pytest keeps its own folder.
    left = [f for f in tested.temporary.iterdir() if "pytest-of-" not in f.name]
    assert left == []


def test_what_ran_leaves_nothing(tested):
    tested.pytest(CI="1")
    assert list(tested.temporary.iterdir()) == []
