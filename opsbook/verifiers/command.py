"""Judge command lines without running them.

A click or argparse program is judged by its own parser, which the settings
name; any other program by itself: it has to get past its own parser, to a message that
``accepts`` quotes (such as one about a server that is not there).

A line is judged as the words that bash would give its program, so nothing else of the
shell can stand in it (`opsbook.bash.plain`).
"""

import argparse
import importlib
import io
import shutil
import subprocess
from contextlib import redirect_stderr
from pathlib import Path
from unittest.mock import patch

import click

from opsbook import bash
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson, find
from opsbook.runner import Job, environment

LEVEL = "checked"


class RefusedError(Exception):
    """What a program says of a line that it does not take."""


def job(lesson: Lesson) -> Job:
    """Return the job: the `main` of this module, given the lesson's path.

    Raise OpsbookError where a line of *lesson* cannot be judged.
    """
    name = Path(lesson.name)
    commands = bash.plain(lesson.text, name)
    if not commands:
        raise OpsbookError("there is no command to judge", name)
    path = environment(lesson)["PATH"]
    for line, (program, *_) in commands:
        if program in lesson.parsers:
            continue
        if program not in lesson.accepts:
            message = f"no parser is named for {program}: add it to parsers or accepts"
            raise OpsbookError(message, name, line)
        if not shutil.which(program, path=path):
            raise OpsbookError(f"there is no program {program}", name, line)
    return Job((__name__, lesson.path), python=True, judges=True)


def judge(lesson: Lesson, words: list[str]) -> None:
    """Raise RefusedError where the program refuses *words*."""
    program = words[0]
    if program not in lesson.parsers:
        _ask(words, lesson.accepts[program])
        return
    parser = _parser(lesson.parsers[program])
    if isinstance(parser, click.Command):
        _judge_click(parser, words)
    else:
        _judge_argparse(parser, words)


def _ask(words: list[str], accepted: list[str]) -> None:
    """Start the program, which has to stop with a message that is *accepted*."""
    done = subprocess.run(
        words, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if not any(message in done.stdout + done.stderr for message in accepted):
        raise RefusedError((done.stderr or done.stdout).strip())


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
    """Let click parse the line down to the last subcommand, and invoke nothing."""
    try:
        with (
            patch.object(click.Command, "invoke", lambda *_: None),
            command.make_context(words[0], words[1:]) as context,
        ):
            command.invoke(context)
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
    refused = False
    for _, words in bash.plain(lesson.text, Path(lesson.name)):
        try:
            judge(lesson, words)
        except RefusedError as refusal:
            refused = True
            print(refusal)
    return 2 if refused else 0
