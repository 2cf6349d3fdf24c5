"""Judge command lines without running them.

A click or argparse program is judged by its own parser, which the settings
name; any other program by itself: it has to get past its own parser, to a message that
``accepts`` quotes (such as one about a server that is not there).
"""

import argparse
import importlib
import io
import re
import shlex
import subprocess
from contextlib import redirect_stderr

import click

from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson, find
from opsbook.runner import Job

LEVEL = "checked"

TOKEN = re.compile(
    r"""(?P<space>[ \t]+|\\\n)|(?P<comment>\#[^\n]*)|(?P<end>\n)
    |(?P<word>(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+)""",
    re.DOTALL | re.VERBOSE,
)
"""What a line of a shell script is made of, as far as commands need it."""


class RefusedError(Exception):
    """What a program says of a line that it does not take."""


def job(lesson: Lesson) -> Job:
    """Return the job: the `main` of this module, given the lesson's path."""
    return Job((__name__, lesson.path), python=True)


def lines_of(text: str) -> list[list[str]]:
    r"""Return the commands of a script, split into words.

    >>> from opsbook.verifiers.command import lines_of
    >>> lines_of("# why\nmlflow server \\\n  --port 5000  # here\n")
    [['mlflow', 'server', '--port', '5000']]
    """
    lines: list[list[str]] = [[]]
    place = 0
    while place < len(text):
        token = TOKEN.match(text, place)
        if not token:
            raise OpsbookError(f"has an open quote: {text[place:].splitlines()[0]}")
        if token.lastgroup == "word":
            lines[-1] += shlex.split(token.group().replace("\\\n", ""))
        elif token.lastgroup == "end":
            lines.append([])
        place = token.end()
    return [words for words in lines if words]


def parse_click(command: click.Command, words: list[str]) -> None:
    """Parse *words* with *command* and its subcommands; raise UsageError."""
    parent = None
    name, rest = words[0], words[1:]
    while True:
        context = command.make_context(name, list(rest), parent=parent)
        if not isinstance(command, click.Group):
            return
        rest = [*context._protected_args, *context.args]
        if not rest:
            return
        name, command, rest = command.resolve_command(context, rest)
        parent = context


def judge(lesson: Lesson, words: list[str]) -> None:
    """Raise RefusedError where the program refuses *words*."""
    program = words[0]
    accepts = lesson.accepts
    if program in lesson.parsers:
        parser = _parser(lesson.parsers[program])
        if isinstance(parser, click.Command):
            _judge_click(parser, words)
        else:
            _judge_argparse(parser, words)
    elif program in accepts:
        try:
            done = subprocess.run(
                words, stdin=subprocess.DEVNULL, capture_output=True, text=True
            )
        except OSError as error:
            raise OpsbookError(f"{program}: {error.strerror}") from None
        said = done.stdout + done.stderr
        if not any(message in said for message in accepts[program]):
            raise RefusedError((done.stderr or done.stdout).strip())
    else:
        message = f"no parser is named for {program}: add it to parsers or accepts"
        raise OpsbookError(message)


def _parser(place: str) -> click.Command | argparse.ArgumentParser:
    module, _, name = place.partition(":")
    try:
        found = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError, ValueError) as error:
        raise OpsbookError(f"there is no parser {place!r}: {error}") from None
    if isinstance(found, click.Command | argparse.ArgumentParser):
        return found
    return found()


def _judge_click(command: click.Command, words: list[str]) -> None:
    try:
        parse_click(command, words)
    except click.exceptions.Exit as end:
        if end.exit_code:
            raise RefusedError(f"exit status {end.exit_code}") from None
    except click.ClickException as error:
        raise RefusedError(error.format_message()) from None
    except click.Abort:
        raise RefusedError("asks for what is not on the line") from None


def _judge_argparse(parser: argparse.ArgumentParser, words: list[str]) -> None:
    said = io.StringIO()
    try:
        with redirect_stderr(said):
            parser.parse_args(words[1:])
    except SystemExit as end:
        if end.code:
            message = said.getvalue().strip().splitlines()[-1]
            raise RefusedError(message) from None


def main(path: str) -> int:
    """Judge each command of the lesson at *path*; print the refusals."""
    lesson = find(path)
    refused = 0
    try:
        commands = lines_of(lesson.text)
        if not commands:
            raise OpsbookError("there is no command to judge")
        for words in commands:
            try:
                judge(lesson, words)
            except RefusedError as refusal:
                refused += 1
                print(refusal)
    except OpsbookError as error:
        print(error.format_message())
        return 1
    return 2 if refused else 0
