"""Shell scripts are read with a grammar."""

from pathlib import Path

import pytest

from opsbook.bash import begins, commands
from opsbook.errors import OpsbookError

PIPELINES = {
    "a x 2>&1 | b | c || d": ["a x,b,c", "d"],
    "a | b 2>/dev/null | c": ["a,b,c"],
    "a <<E | b\nx\nE\nc": ["a,b", "c"],
    'a "$(x | y)" | b\nc': ['a "$(x | y)",b', "x,y", "c"],
    "a | while read x; do b | c; done\nd": ["a,read x", "b,c", "d"],
    "a &&\n b | c": ["a", "b,c"],
    "f() { a | b; }\nf | c": ["a,b", "f,c"],
    "x=1 a\ny=2\nexport z=3": ["x=1 a", "y=2", "export z=3"],
    "(a | b) | c": ["a,b", "c"],
}


@pytest.mark.parametrize("text", PIPELINES)
def test_the_commands_of_a_pipeline_belong_together(text):
    found: dict[int, list[str]] = {}
    for one in commands(f"{text}\n", Path("a.sh")):
        found.setdefault(one.pipeline, []).append(one.text)
    assert [",".join(line) for line in found.values()] == PIPELINES[text]


def test_two_lines_that_are_read_as_one_are_refused():
    with pytest.raises(OpsbookError, match="is read as one with") as told:
        commands("a | b | c\nd >e\n", Path("a.sh"))
    assert told.value.format_message().startswith("a.sh:2: ")


def test_lines_may_go_on():
    (one,) = commands("a \\\n    b 'c\nd'\n", Path("a.sh"))
    assert one.last_line == 3


CONDITIONS = {
    "if a && b; then c; elif d; then e; else f; fi": "abd",
    "while a; do b; done": "a",
    "until a | b; do c; done": "ab",
    "! a 2>&1 | b\nc": "ab",
    "if ! a; then b; fi": "a",
    "f() { a; if b; then c; fi; }": "b",
    "if (a); then b; fi": "",
    "a || b && c": "",
}


@pytest.mark.parametrize("text", CONDITIONS)
def test_a_condition_is_told_from_what_it_decides(text):
    found = commands(f"{text}\n", Path("a.sh"))
    assert "".join(one.text for one in found if one.condition) == CONDITIONS[text]


@pytest.mark.parametrize(
    ("told", "written"),
    [
        ("ls -l > file 2> /dev/null", "ls \\\n  -l"),
        ("echo a 1>&2", "echo a >&2"),
        ("cat <<END\na\nEND\n", "cat"),
        ('x="a  b"', 'x="a  b"'),
    ],
)
def test_what_bash_tells_of_a_command_is_found_in_the_script(told, written):
    assert begins(told, written)
    assert not begins("other", written)
