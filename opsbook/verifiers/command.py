"""Judge command lines without running them.

A click or argparse program is judged by its own parser, which the folder's settings
name; any other program by itself: it has to get past its own parser, to the message
that ``accepts`` quotes (such as one about a server that is not there).
"""

import argparse
import importlib
import shlex
import subprocess
import sys

import click

from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson, find
from opsbook.runner import Job

LEVEL = "checked"


def job(lesson: Lesson) -> Job:
    """Return the job: this module, given the lesson's path."""
    return Job(("opsbook.verifiers.command", lesson.path), python=True)


def lines_of(text: str) -> list[list[str]]:
    r"""Return the commands of a script, split into words.

    >>> lines_of("# why\nmlflow server \\\n  --port 5000  # here\n")
    [['mlflow', 'server', '--port', '5000']]
    """
    joined = text.replace("\\\n", " ")
    return [w for line in joined.splitlines() if (w := shlex.split(line, True))]


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
    """Raise OpsbookError where the program refuses *words*."""
    program = words[0]
    if program in lesson.parsers:
        module, _, name = lesson.parsers[program].partition(":")
        parser = getattr(importlib.import_module(module), name)
        if isinstance(parser, click.Command):
            try:
                return parse_click(parser, words)
            except click.exceptions.Exit as end:
                if not end.exit_code:
                    return None
                raise
            except click.UsageError as error:
                raise OpsbookError(error.format_message()) from None
        if not isinstance(parser, argparse.ArgumentParser):
            parser = parser()
        parser.parse_args(words[1:])
    elif program in lesson.accepts:
        done = subprocess.run(words, capture_output=True, text=True)
        if lesson.accepts[program] not in done.stdout + done.stderr:
            raise OpsbookError((done.stderr or done.stdout).strip())
    else:
        message = f"no parser is named for {program}: add it to parsers or accepts"
        raise OpsbookError(message)
    return None


def main(path: str) -> int:
    """Judge each command of the lesson at *path*; print the refusals."""
    lesson = find(path)
    commands = lines_of(lesson.text)
    if not commands:
        print("there is no command to judge")
        return 2
    refused = 0
    for words in commands:
        try:
            judge(lesson, words)
        except OpsbookError as error:
            refused += 1
            print(error.format_message())
    return 2 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
