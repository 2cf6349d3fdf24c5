"""Refuse a lesson for its form, or for how its run ended."""

import re
from pathlib import Path
from xml.etree import ElementTree

from opsbook import bash, runner, trace
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson

SVG = "{http://www.w3.org/2000/svg}svg"
"""The outermost element of a picture."""
LAST_LINES = 15
"""Of what a lesson printed before it failed, so many are told."""


def form(lesson: Lesson) -> None:
    """Refuse a shell lesson whose form hides a failure, or wants another mode."""
    if lesson.verify != "shell":
        return
    name = Path(lesson.name)
    for line, text in bash.hidden(lesson.text, name):
        message = (
            f"the status of {text} is lost within another command; assign it first"
        )
        raise OpsbookError(message, name, line)
    wants = bash.wants_a_script(lesson.text, name)
    if wants and lesson.script is None:
        line, text = wants[0]
        message = f"{text} works in a script only: name its arguments under script"
        raise OpsbookError(message, name, line)


def end(lesson: Lesson, outcome: runner.Outcome) -> None:
    """Refuse a run that ended otherwise than the settings of *lesson* say."""
    if outcome.exit != lesson.exit:
        raise _failed(lesson, outcome)
    if outcome.left:
        left = ", ".join(outcome.left)
        message = f"left behind or changed, outside what is its own: {left}; undo it"
        raise OpsbookError(message, Path(lesson.name))
    if lesson.picture:
        _undrawn(lesson, outcome.picture)
    trace.refuse_failures(lesson, outcome.place)
    if unseen := hidden(lesson, outcome.errors)[0]:
        message = (
            "says on standard error what its page does not show; mend it, show it "
            f"(stderr) or name it (hides)\n{unseen}"
        )
        raise OpsbookError(message.rstrip(), Path(lesson.name))


def unprintable(lesson: Lesson, output: str) -> None:
    """Refuse *output* that no page can show."""
    bad = re.search(r"[\x00-\x08\x0b-\x1f\x7f\ufffd]", output)
    if bad:
        line = output.count("\n", 0, bad.start()) + 1
        message = f"prints {bad.group()!r} in line {line}, which no page can show"
        raise OpsbookError(message, Path(lesson.name))


def hidden(lesson: Lesson, errors: str) -> tuple[str, tuple[str, ...]]:
    """Return what `hides` does not name of *errors*, and the reasons for the rest.

    A line that begins with a space belongs to the one before it.
    """
    unseen: list[str] = []
    reasons: dict[str, None] = {}
    for entry in re.split(r"\n(?=\S)", errors.strip("\n")):
        named = [why for text, why in lesson.hides.items() if text in entry]
        reasons |= dict.fromkeys(named)
        if entry and not named:
            unseen.append(entry)
    return "\n".join(unseen), tuple(reasons)


def _failed(lesson: Lesson, outcome: runner.Outcome) -> OpsbookError:
    log = outcome.place / "before.log"
    heard = log.read_text("utf-8", "replace") if log.is_file() else ""
    heard += outcome.errors or outcome.output
    tail = "\n".join(heard.strip().splitlines()[-LAST_LINES:])
    message = f"ended with exit status {outcome.exit}, not {lesson.exit}\n{tail}"
    return OpsbookError(message.rstrip(), Path(lesson.name))


def _undrawn(lesson: Lesson, picture: str | None) -> None:
    """Refuse what is no picture: it could not be shown, and no one would see why."""
    name = Path(lesson.name)
    if picture is None:
        message = f"draws no {runner.PICTURE}, as its settings say: picture = true"
        raise OpsbookError(message, name)
    try:
        root = ElementTree.fromstring(picture).tag
    except ElementTree.ParseError as error:
        root = str(error)
    if root != SVG:
        raise OpsbookError(f"{runner.PICTURE} is no SVG: {root}", name)
