"""Every line that is shown was run by some lesson, or its settings say why not."""

import json

import pytest

RUN = "is run by no lesson: run it, remove it, or name it under not_run"
MISSED = {
    "a.py": {
        "print(1)\nif 1 > 2:\n    print(2)": f"3: 'print(2)' {RUN}",
        "def f():\n    '''Doc.'''\n    return 1": f"3: 'return 1' {RUN}",
        "import sys\nprint(1)\nsys.exit()\nprint(2)": f"4: 'print(2)' {RUN}",
        "if 1 > 2:  # pragma: no cover\n    print(2)": f"2: 'print(2)' {RUN}",
    },
    "a.sh": {
        "if false; then\n  echo a\nfi": f"2: 'echo a' {RUN}",
        "true || echo a": f"1: 'true || echo a' {RUN}",
        "f() {\n  echo a\n}": f"2: 'echo a' {RUN}",
        "for x in $none; do\n  echo a\ndone": f"2: 'echo a' {RUN}",
        'case a in\n  b) echo "b" ;;\nesac': f"2: 'b) echo \"b\" ;;' {RUN}",
        "return\necho a": f"2: 'echo a' {RUN}",
    },
}


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name in MISSED for text in MISSED[name]]
)
def test_a_line_that_no_proof_ran_is_refused(book, name, text):
    book.lesson(f"a/{name}", text)
    line = f"snippets/a/{name}:{MISSED[name][text]}"
    done = book.do("record")
    assert line in done.stderr
    assert done.stdout == "recorded 1, unchanged 0, failed 1\n"
    for command in ("record", "verify"):
        again = book.do(command)
        assert again.returncode == 1
        assert line in again.stderr
    assert line in book.pytest("--record").stdout
    assert line in book.pytest().stdout


ALL_RUN = {
    "a.py": "'''Doc.'''\n\n# why\ndef f(\n    a,\n):\n    '''Doc.'''\n"
    "    return (\n        a\n    )\n\nif __name__ == '__main__':\n"
    "    print(f(\n        1\n    ))",
    "wait.py": "import time\n\nwhile 1 > 2:\n    time.sleep(1)",
    "thread.py": "from threading import Thread\n\ndef f():\n    print(1)\n\n"
    "t = Thread(target=f)\nt.start()\nt.join()",
    "fork.py": "import os\n\nif not os.fork():\n    print(1)\n"
    "    os._exit(0)\nos.wait()",
    "a.sh": "f() {\n  echo a\n}\nf >b 2>&1\nx=$(f)\n( true; true )\n"
    "for a in 1 2; do\n  true\ndone\ncat <<END | cat >b\n$x\nEND\n"
    "FOO=1 bash -c 'exit 0' &\nwait\nprintf %s $'a\\n\\'b\\'' >b\n"
    "until true; do sleep 1; done\n[[ $x == a ]] && true\nA=(1 2)\nexport B=1 C",
}


@pytest.mark.parametrize("name", ALL_RUN)
def test_all_lines_ran(book, name):
    book.lesson(f"a/{name}", ALL_RUN[name])
    assert book.must("record") == "recorded 1, unchanged 0, failed 0\n"
    assert book.record_of("a")[name]["missed"] == ""


def test_a_line_that_did_not_run_is_named_with_its_reason(book):
    book.lesson("a/a.py", "try:\n    print(1)\nexcept OSError:\n    raise")
    named = "not_run = { 'except OSError:' = 'no disk', 'raise' = 'no disk' }"
    book.settings("a", f'[lessons."a.py"]\n{named}')
    assert book.must("record") == "recorded 1, unchanged 0, failed 0\n"
    assert book.must("verify", "--all") == "proved 1, unchanged 0, failed 0\n"
    book.settings("a", f'[lessons."a.py"]\n{named[:-1]}, "print(1)" = "why" }}')
    line = "'print(1)' is named under not_run and is no line that did not run"
    assert book.do("record").stderr == f"snippets/a/a.py: {line}\n"


TEST = "python -m pytest -q -p no:cacheprovider a.py >log"
USERS = {
    "z.py": ("import a\nprint(a.test_f())", ""),
    "z.sh": ('python -c "import a; a.test_f()"', 'files = ["b/a.py"]'),
    "test.sh": (TEST, 'files = ["b/a.py"]'),
}


@pytest.mark.parametrize("name", USERS)
@pytest.mark.parametrize("folder", ["b", "a"])
def test_a_line_that_another_lesson_runs_counts(book, name, folder):
    text, settings = USERS[name]
    book.lesson("b/a.py", "def test_f():\n    assert 1")
    book.lesson(f"{folder}/{name}", text)
    book.settings(folder, f'[lessons."{name}"]\nimports = ["b"]\n{settings}')
    book.must("record")
    assert book.record_of("b")["a.py"]["missed"] == "2"
    assert book.record_of(folder)[name]["ran"] == {"b/a.py": "2"}
    assert book.must("verify", "--all", CI="1") == "proved 2, unchanged 0, failed 0\n"


def test_a_server_that_is_killed_has_told_its_lines(book):
    book.lesson("a/a.py", "import time\n\ndef f():\n    time.sleep(99)")
    book.lesson("a/z.sh", 'python -c "import a; a.f()" &\nsleep 2')
    book.settings("a", '[lessons."z.sh"]\nfiles = ["a.py"]')
    assert book.must("record") == "recorded 2, unchanged 0, failed 0\n"
    assert book.record_of("a")["z.sh"]["ran"] == {"a/a.py": "4"}


def test_a_changed_copy_does_not_count(book):
    book.lesson("a/a.py", "def f():\n    return 1")
    text = "sed --in-place s/1/2/ a.py\npython -c 'import a; a.f()'"
    book.lesson("a/z.sh", text)
    book.settings("a", '[lessons."z.sh"]\nfiles = ["a.py"]')
    line = f"snippets/a/a.py:2: 'return 1' {RUN}; or: opsbook record a/z.sh\n"
    assert line in book.do("record").stderr


def test_what_the_record_says_of_lines_is_worked_out_again(book):
    book.lesson("a/a.py", "def f():\n    return 1")
    book.lesson("a/z.py", "import a\na.f()")
    book.must("record")
    file = book.root / "snippets/a/proofs.jsonl"
    told = file.read_text()
    file.write_text(told.replace('"missed": "2"', '"missed": ""'))
    line = "snippets/a/a.py:2: did not run, and is recorded as if it had: "
    hint = "opsbook record a/a.py\n"
    assert line + hint in book.do("verify", "--all", CI="1").stderr
    book.lesson("a/z.py", "import a")
    file.write_text(told)
    book.must("record", "a/z")
    assert f"2: 'return 1' {RUN}" in book.do("verify").stderr
    ends = [json.loads(line) for line in file.read_text().splitlines()]
    assert "ran" not in ends[1]
    ends[1]["ran"] = {"a/a.py": "2"}
    file.write_text("".join(f"{json.dumps(one)}\n" for one in ends))
    line = "snippets/a/a.py:2: was not run by a/z.py, as is recorded: "
    done = book.do("verify", "--all", CI="1")
    assert done.stderr == f"{line}opsbook record a/z.py\n"
    assert book.must("verify", "--all") == "proved 2, unchanged 0, failed 0\n"


def test_a_record_without_a_look_at_lines_is_refused(book):
    book.lesson("a/a.py", "print(1)")
    book.must("record")
    file = book.root / "snippets/a/proofs.jsonl"
    file.write_text(file.read_text().replace('"missed": ""', '"missed": null'))
    line = "was proved without a look at its lines: opsbook record a/a.py"
    assert book.do("verify").stderr == f"snippets/a/a.py: {line}\n"
