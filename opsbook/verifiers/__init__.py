"""How each kind of lesson is proved: a level, and the job that reaches it."""

from opsbook.lessons import Lesson
from opsbook.runner import Job
from opsbook.verifiers import command, python, shell

VERIFIERS = {"python": python, "shell": shell, "command": command}


def level_of(lesson: Lesson) -> str:
    """Return the level that *lesson* reaches when its job succeeds."""
    return VERIFIERS[lesson.verify].LEVEL


def job_for(lesson: Lesson) -> Job:
    """Return what proves *lesson*."""
    return VERIFIERS[lesson.verify].job(lesson)
