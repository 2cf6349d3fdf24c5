"""Command lines are judged by their tool's own parser, and not run."""

import subprocess
from pathlib import Path

import pytest

from opsbook.bash import plain
from opsbook.errors import OpsbookError
from tests.book import ANYWHERE

CLICK = """\
import click


@click.group()
@click.version_option("1.0")
@click.option("--level", type=int)
def main(level):
    raise SystemExit("main ran")


@main.group()
def model():
    raise SystemExit("model ran")


@model.command()
@click.argument("name")
@click.option("--port", type=int)
@click.option("--flavor", type=click.Choice(["sklearn", "keras"]))
def serve(name, port, flavor):
    raise SystemExit("serve ran")


@main.command()
@click.option("--key", prompt=True)
def login(key):
    raise SystemExit("login ran")
"""
ARGPARSE = """\
import argparse


def parser():
    made = argparse.ArgumentParser(prog="arg")
    inner = made.add_subparsers(required=True)
    serve = inner.add_parser("serve")
    serve.add_argument("name")
    serve.add_argument("--port", type=int)
    serve.add_argument("--flavor", choices=["sklearn"])
    return made


def breaks():
    return 1 / 0


def leaves():
    raise SystemExit(2)


ready = parser()
"""
PARSERS = (
    'parsers = {{ tool = "click_tool:main", arg = "arg_tool:parser", '
    'made = "arg_tool:ready", gone = "no_tool:main", less = "arg_tool:none", '
    'breaks = "arg_tool:breaks", leaves = "arg_tool:leaves" }}\n'
    'accepts = {{ bash = ["got there", "reached"], no-such-program = ["x"] }}\n'
)
SETTINGS = (
    'imports = ["tools"]\n[lessons."a.sh"]\nverify = "command"\nexit = {exit}\n'
    + PARSERS
)


def prepare(book, text: str, exit: int) -> None:
    """Write the lesson *text* and the tools that it calls."""
    book.lesson("tools/click_tool.py", CLICK)
    book.lesson("tools/arg_tool.py", ARGPARSE)
    book.lesson("a/a.sh", text)
    book.settings("a", SETTINGS.format(exit=exit))


def judge(book, text: str, exit: int) -> str:
    """Judge the commands of *text*; return what is said of them."""
    prepare(book, text, exit)
    done = book.do("run", "a/a")
    assert done.returncode == exit, done.stdout + done.stderr
    assert done.stderr == ""
    return done.stdout


GOOD = (
    "tool model serve one --port 5000 --flavor keras\n"
    "# a comment, don't judge it\n"
    "tool model serve \\\n  'two words' \\\n  --port=1  # the port\n"
    'tool model serve "a#b"\n'
    "arg serve one --port 1\nmade serve one --flavor sklearn\n"
    "bash -c 'echo reached >&2; exit 1'\n"
    "bash -c 'echo got there'"
)


@ANYWHERE
def test_good_lines_are_accepted_and_not_run(book):
    assert judge(book, GOOD, 0) == ""


BAD = {
    "tool model serve one --prot 1": "No such option '--prot'. Did you mean '--port'?",
    "tool modle serve": "No such command 'modle'. Did you mean 'model'?",
    "tool model sevre": "No such command 'sevre'. Did you mean 'serve'?",
    "tool model serve": "Missing argument 'NAME'.",
    "tool model serve one two": "Got unexpected extra argument (two)",
    "tool model serve a --port x": (
        "Invalid value for '--port': 'x' is not a valid integer."
    ),
    "tool model serve a --flavor x": (
        "Invalid value for '--flavor': 'x' is not one of 'sklearn', 'keras'."
    ),
    "tool model serve a --port": "Option '--port' requires an argument.",
    "arg serve one --prot 1": "arg: error: unrecognized arguments: --prot 1",
    "arg serve": "arg serve: error: the following arguments are required: name",
    "arg serve one --port x": (
        "arg serve: error: argument --port: invalid int value: 'x'"
    ),
    "bash -c 'echo other >&2'": "other",
    "tool --level 2": "Missing command.",
    "tool model serve a#b --prot 1": "No such option '--prot'. Did you mean '--port'?",
    "# why \\\ntool modle": "No such command 'modle'. Did you mean 'model'?",
}


def test_what_the_folder_accepts_is_accepted(book):
    text = 'accepts = { bash = ["reached"] }\n[lessons."a.sh"]\n'
    book.settings("a", f'{text}verify = "command"\n')
    book.lesson("a/a.sh", "bash -c 'echo reached'")
    assert book.do("run", "a/a").returncode == 0
    book.lesson("a/a.sh", "bash -c 'echo other'")
    assert book.do("run", "a/a").returncode == 2


@pytest.mark.parametrize("line", BAD)
def test_a_bad_line_gets_the_message_of_its_tool(book, line):
    assert judge(book, line, 2) == f"{BAD[line]}\n"


def test_a_choice_that_argparse_does_not_know(book):
    said = judge(book, "arg serve one --flavor x\narg fly", 2).splitlines()
    assert said[0].startswith(
        "arg serve: error: argument --flavor: invalid choice: 'x'"
    )
    assert "invalid choice: 'fly'" in said[1]


def test_what_would_be_asked_for_is_missing(book):
    said = judge(book, "tool login", 2)
    assert said == "Key: asks for what is not on the line\n"
    assert judge(book, "tool login --key x", 0) == ""


def test_every_bad_line_is_told(book):
    assert (
        len(judge(book, "tool x\ntool model\\\n serve a\ntool y", 2).splitlines()) >= 2
    )


@pytest.mark.parametrize(
    "line", ["tool --help", "tool model serve --help", "arg --help"]
)
def test_help_is_accepted_and_shown(book, line):
    assert "--help" in judge(book, line, 0)


def test_the_version_is_accepted_and_shown(book):
    assert "1.0" in judge(book, "tool --version", 0)


def test_a_group_without_a_command_shows_what_it_has(book):
    assert "Commands:\n  login\n  model\n" in judge(book, "tool", 2)


NOT_JUDGED = {
    "other run": ":1: no parser is named for other: add it to parsers or accepts",
    "tool\n\nother": ":3: no parser is named for other: add it to parsers or accepts",
    "no-such-program x": ":1: there is no program no-such-program",
    "# only a comment": ": there is no command to judge",
    "tool model serve 'open": ":1: is not bash that its grammar knows",
    "gone x": ": could not be judged: there is no parser 'no_tool:main': "
    "No module named 'no_tool'",
    "less x": ": could not be judged: there is no parser 'arg_tool:none': "
    "module 'arg_tool' has no attribute 'none'",
    "breaks x": ": could not be judged: ZeroDivisionError('division by zero')",
    "leaves x": ": could not be judged: SystemExit(2)",
}
"""What is written to what is said: it is a fault, whatever exit the settings name."""


@pytest.mark.parametrize("exit", [0, 1, 2, 125])
@pytest.mark.parametrize("text", NOT_JUDGED)
def test_what_cannot_be_judged_is_never_the_refusal_that_is_expected(book, text, exit):
    prepare(book, text, exit)
    done = book.do("record", "a/a.sh")
    assert done.returncode == 1
    assert f"snippets/a/a.sh{NOT_JUDGED[text]}\n" in done.stdout + done.stderr
    assert not (book.root / "snippets/a/proofs.jsonl").exists()


SHELL = {
    "tool x && other": "tool x && other",
    "tool x || other": "tool x || other",
    "tool x; other": ";",
    "tool x;": ";",
    "tool x &": "&",
    "tool x | other": "tool x | other",
    "tool x > out.txt": "tool x > out.txt",
    "> out.txt tool x": "> out.txt",
    "tool x 2>&1": "tool x 2>&1",
    "tool x < in.txt": "tool x < in.txt",
    "tool <<END\nx\nEND": "tool <<END",
    "tool <<<x": "<<<x",
    "tool $(other)": "$(other)",
    "tool `other`": "`other`",
    'tool "a $(other)"': '"a $(other)"',
    'tool "a `other`"': '"a `other`"',
    "tool <(other)": "<(other)",
    "tool $NAME": "$NAME",
    'tool "$NAME"': '"$NAME"',
    "tool ${NAME:-x}": "${NAME:-x}",
    "tool $((1 + 1))": "$((1 + 1))",
    "tool $'x'": "$'x'",
    "tool *.py": "*.py",
    "tool a?": "a?",
    "tool {a,b}": "{",
    "tool [].name": "[",
    "tool ~/x": "~/x",
    "tool --a=~/x": "--a=~/x",
    "NAME=x tool": "NAME=x",
    "NAME=x": "NAME=x",
    "export NAME=x": "export NAME=x",
    "! tool x": "! tool x",
    "(tool x)": "(tool x)",
    "{ tool x; }": "{ tool x; }",
    "[ -e x ]": "[ -e x ]",
    "for x in a; do tool x; done": "for x in a; do tool x; done",
    "while tool x; do tool y; done": "while tool x; do tool y; done",
    "if tool x; then tool y; fi": "if tool x; then tool y; fi",
    "case x in x) tool x ;; esac": "case x in x) tool x ;; esac",
    "tool() { other; }": "tool() { other; }",
}
"""A line to the part of it that only a shell could make sense of."""


@pytest.mark.parametrize("text", SHELL)
def test_shell_syntax_is_refused_with_its_line(text):
    with pytest.raises(OpsbookError) as refused:
        plain(f"tool one\n\n{text}\n", Path("a.sh"))
    message = f"a.sh:3: cannot be judged without running it: {SHELL[text]}"
    assert refused.value.format_message() == message


def test_shell_syntax_is_refused_before_anything_runs(book):
    prepare(book, "bash -c 'echo reached'\nbash -c 'echo reached' | cat", 0)
    said = book.do("run", "a/a").stderr
    assert said.startswith("Error: snippets/a/a.sh:2: cannot be judged without running")


def test_a_judged_lesson_is_checked_not_ran(book):
    judge(book, GOOD, 0)
    book.must("record", "a")
    assert book.record_of("a")["a.sh"]["level"] == "checked"
    assert book.must("list", "a") == "checked  a/a.sh\n"


WORDS = {
    "": [],
    "\n\n  \n": [],
    "a b": [["a", "b"]],
    "a\nb\n": [["a"], ["b"]],
    "a \\\n  b": [["a", "b"]],
    "a 'b c' \"d e\"": [["a", "b c", "d e"]],
    "a 'b\nc'": [["a", "b\nc"]],
    "a 'b\\\nc'": [["a", "b\\\nc"]],
    'a "b\\\nc"': [["a", "bc"]],
    "a b#c # d 'e": [["a", "b#c"]],
    "a '#b' \\#c": [["a", "#b", "#c"]],
    "# a \\\nb": [["b"]],
    "a --b='c d'e": [["a", "--b=c de"]],
    'a "b \'c\' \\"d\\""': [["a", "b 'c' \"d\""]],
    'a "\\$b \\c" \\$d': [["a", "$b \\c", "$d"]],
    "\ta\t b": [["a", "b"]],
    "a '' \"\" ''b": [["a", "", "", "b"]],
    "a 1 x~y ^ % @ ! a=b": [["a", *["1", "x~y", "^", "%", "@", "!", "a=b"]]],
    "'a b' c": [["a b", "c"]],
}
TELL = 'command_not_found_handle() { printf "%s\\0" "$@"; printf "\\n\\0"; }\n'
"""Has bash tell the words of each command that it does not know."""


@pytest.mark.parametrize("text", WORDS)
def test_a_line_is_split_as_bash_itself_splits_it(text, tmp_path):
    assert [words for _, words in plain(text, Path("a.sh"))] == WORDS[text]
    done = subprocess.run(
        ["/bin/bash", "-c", TELL + text],
        cwd=tmp_path,
        env={"PATH": "/nowhere"},
        capture_output=True,
        text=True,
    )
    told = [one.split("\0")[:-1] for one in done.stdout.split("\n\0") if one]
    assert told == WORDS[text]


@pytest.mark.parametrize(
    "text", ["a 'b", 'a "b', "a \\", "a \\ ", 'a "b"\\\nc', "a\\\nb"]
)
def test_what_the_grammar_may_have_read_amiss_is_refused(text):
    with pytest.raises(OpsbookError, match=r"a\.sh:1: "):
        plain(text, Path("a.sh"))
