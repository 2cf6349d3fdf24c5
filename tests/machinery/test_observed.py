"""The tools that a proof names are those that the lesson imported or called."""

import json

import pytest

TELL = (
    "-c",
    "import json, sys\n"
    "from opsbook import lessons, observed\n"
    "print(json.dumps(observed.tools(lessons.find(sys.argv[1]))))",
)


@pytest.fixture
def tools(book):
    """Return a book with three distributions that are installed."""
    files = {"tool": "tool.py", "other": "deep/__init__.py", "Of_Space": "ns/a/b.py"}
    for name, file in files.items():
        book.write(f"{name}-2.dist-info/METADATA", f"Name: {name}\nVersion: 2")
        lines = (file, f"../../../bin/{name}", f"{name}/bin/{name}d")
        book.write(f"{name}-2.dist-info/RECORD", "\n".join(f"{a},," for a in lines))
    return book


def tell(book, lesson):
    """Return the tools of *lesson*: those that are pinned, and those of the host."""
    done = book.do(lesson, program=TELL)
    assert done.returncode == 0, done.stderr
    return [list(one) for one in json.loads(done.stdout)]


PYTHON = {
    "import tool": ["tool"],
    "import tool.part as t": ["tool"],
    "from deep.part import a": ["other"],
    "from ns.a.b import c": ["of-space"],
    "import ns.a.c": [],
    "def f():\n    import tool": ["tool"],
    "import json, nowhere\nA = ['tool']": [],
    "import subprocess\nsubprocess.run(['tool', 'a'])": ["tool"],
    "import subprocess, sys\nsubprocess.Popen([sys.executable, '-m', 'tool'])": [
        "tool"
    ],
}
SHELL = {
    "tool a": ["tool"],
    "nohup tool a &": ["tool"],
    "timeout 5 env A=1 tool a": ["tool"],
    "x=$(other)": ["other"],
    "true | if ! tool; then other; fi": ["other", "tool"],
    "python -m tool.part": ["tool"],
    "coverage run -m tool": ["coverage", "tool"],
    "echo -m tool": [],
    "python -c 'import tool'": ["tool"],
    "python - <<END\nimport tool\nEND": ["tool"],
    "python - <<END\nimport ns.a.b\nEND": ["of-space"],
    "A=1 tool": ["tool"],
    "echo tool": [],
    "tool() { true; }\nls": [],
    "cat >x <<'END'\n#!/bin/sh\ntool a\nEND": ["tool"],
}


@pytest.mark.parametrize("text", [*PYTHON, *SHELL])
def test_what_a_lesson_uses(tools, text):
    name = "a.py" if text in PYTHON else "a.sh"
    tools.lesson(f"a/{name}", text)
    assert tell(tools, f"a/{name}") == [(PYTHON | SHELL)[text], []]


def test_what_comes_with_it_counts(tools):
    tools.lesson("a/start.sh", "other")
    tools.lesson("a/module.py", "import tool")
    tools.lesson("a/use.py", "import module")
    tools.lesson("a/run.sh", "python module.py")
    tools.settings(
        "a",
        '[lessons]\n"use.py" = { before = ["start.sh"] }\n'
        '"run.sh" = { files = ["module.py"] }',
    )
    assert tell(tools, "a/use.py") == [["other", "tool"], []]
    assert tell(tools, "a/run.sh") == [["tool"], []]


def test_the_settings_say_which_is_the_first(tools):
    tools.lesson("a/a.sh", "other\ntool\ngit a")
    assert tell(tools, "a/a.sh") == [["other", "tool"], ["git"]]
    tools.settings("a", 'tools = ["tool"]')
    assert tell(tools, "a/a.sh") == [["tool", "other"], ["git"]]


def test_a_program_is_found_where_the_settings_put_it_on_the_path(tools):
    tools.lesson("a/a.sh", "toold")
    tools.settings("a", 'bin = ["tool/bin"]')
    assert tell(tools, "a/a.sh") == [["tool"], []]


def test_a_tool_that_no_line_uses_is_refused(tools):
    tools.lesson("a/a.sh", "echo tool")
    tools.settings("a", 'tools = ["tool"]')
    what = "tool is named under tools, and no line of it uses that"
    assert tools.do("record").stderr == f"snippets/a/a.sh: {what}\n"


def test_one_may_look_at_what_the_tool_of_another_left(tools):
    tools.lesson("a/look.sh", "cat b")
    tools.settings("a", '[lessons]\n"look.sh" = { after = "a.sh", tools = ["tool"] }\n')
    tools.lesson("a/a.sh", "tool")
    assert tell(tools, "a/look.sh") == [["tool"], []]


def test_the_version_of_the_host_is_recorded_and_not_compared(book):
    book.lesson("a/a.sh", "git --version >version")
    book.must("record")
    file = book.root / "snippets/a/proofs.jsonl"
    entry = json.loads(file.read_text())
    assert list(entry["host"]) == ["git"]
    entry["host"] = {"git": "1.0"}
    file.write_text(f"{json.dumps(entry)}\n")
    assert book.must("verify", "--all") == "proved 1, unchanged 0, failed 0\n"
    entry["host"] = {"curl": "1.0"}
    file.write_text(f"{json.dumps(entry)}\n")
    what = "was proved with programs of the host, curl; now git: opsbook record a/a.sh"
    assert book.do("verify").stderr == f"snippets/a/a.sh: {what}\n"
