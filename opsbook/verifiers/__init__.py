"""How each kind of lesson is proved: a level, and the job that reaches it."""

from opsbook.lessons import Lesson
from opsbook.runner import Job
from opsbook.verifiers import (
    command,
    compose,
    dockerfile,
    manifest,
    python,
    schema,
    shell,
)

VERIFIERS = {
    "python": python,
    "shell": shell,
    "command": command,
    "compose": compose,
    "dockerfile": dockerfile,
    "manifest": manifest,
    "schema": schema,
}


def level_of(lesson: Lesson) -> str:
    """Return the level that *lesson* reaches when its job succeeds."""
    level = VERIFIERS[lesson.verify].LEVEL
    # What has to be refused is not admitted: it is run, and what it meets is shown.
    return "ran" if level == "admitted" and lesson.exit else level


def job_for(lesson: Lesson) -> Job:
    """Return what proves *lesson*."""
    return VERIFIERS[lesson.verify].job(lesson)
