"""Command lines are judged by their tool's own parser, and not run."""

import pytest

from opsbook.errors import OpsbookError
from opsbook.verifiers.command import lines_of

CLICK = """\
import click


@click.group()
@click.version_option("1.0")
def main():
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


ready = parser()
"""
PARSERS = (
    'parsers = {{ tool = "click_tool:main", arg = "arg_tool:parser", '
    'made = "arg_tool:ready", gone = "no_tool:main", less = "arg_tool:none" }}\n'
    'accepts = {{ bash = ["got there", "reached"], no-such-program = ["x"] }}\n'
)
SETTINGS = (
    'imports = ["tools"]\n[lessons."a.sh"]\nverify = "command"\nexit = {exit}\n'
    + PARSERS
)


def judge(book, text: str, exit: int) -> str:
    """Judge the commands of *text*; return what is said of them."""
    book.lesson("tools/click_tool.py", CLICK)
    book.lesson("tools/arg_tool.py", ARGPARSE)
    book.lesson("a/a.sh", text)
    book.settings("a", SETTINGS.format(exit=exit))
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
    "tool model serve a#b --prot 1": "No such option '--prot'. Did you mean '--port'?",
    "tool model serve a\\\nb c": "Got unexpected extra argument (c)",
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


UNCLEAR = {
    "other run": "no parser is named for other: add it to parsers or accepts",
    "tool model serve 'open": "has an open quote: 'open",
    "# only a comment": "there is no command to judge",
    "gone x": "there is no parser 'no_tool:main': No module named 'no_tool'",
    "less x": (
        "there is no parser 'arg_tool:none': module 'arg_tool' has no attribute 'none'"
    ),
    "no-such-program x": "no-such-program: No such file or directory",
}


@pytest.mark.parametrize("text", UNCLEAR)
def test_what_cannot_be_judged_is_no_refusal(book, text):
    assert judge(book, text, 1) == f"{UNCLEAR[text]}\n"


def test_a_judged_lesson_is_checked_not_ran(book):
    judge(book, GOOD, 0)
    book.must("record")
    assert book.record_of("a")["a.sh"]["level"] == "checked"
    assert book.must("list", "a") == "checked  a/a.sh\n"


LINES = {
    "": [],
    "\n\n  \n": [],
    "a b": [["a", "b"]],
    "a\nb\n": [["a"], ["b"]],
    "a \\\n  b": [["a", "b"]],
    "a\\\nb": [["ab"]],
    "a 'b c' \"d e\"": [["a", "b c", "d e"]],
    "a 'b\nc'": [["a", "b\nc"]],
    "a b#c # d 'e": [["a", "b#c"]],
    "a '#b' \\#c": [["a", "#b", "#c"]],
    "# a \\\nb": [["b"]],
    "a --b='c d'e": [["a", "--b=c de"]],
    'a "b \'c\' \\"d\\""': [["a", "b 'c' \"d\""]],
    "\ta\t b": [["a", "b"]],
}


@pytest.mark.parametrize("text", LINES)
def test_a_script_is_split_as_bash_splits_it(text):
    assert lines_of(text) == LINES[text]


@pytest.mark.parametrize("text", ["a 'b", 'a "b', "a \\"])
def test_an_open_quote_is_refused(text):
    with pytest.raises(OpsbookError, match="open quote"):
        lines_of(text)
