"""How each kind of lesson is proved: a level, and the job that reaches it.

Each module is a way to prove, and has ``LEVEL`` and ``job``.
"""

from importlib import import_module
from types import ModuleType

from opsbook import services
from opsbook.lessons import Lesson
from opsbook.runner import Job


def level_of(lesson: Lesson) -> str:
    """Return the level that *lesson* reaches when its job succeeds.

    What only simulated machines carried out has not run: a server admitted it.
    """
    level = _way(lesson).LEVEL
    if level == "ran" and services.simulated(lesson.services):
        level = "admitted"
    # What has to be refused is not admitted: it is run, and what it meets is shown.
    return "ran" if level == "admitted" and lesson.exit else level


def job_for(lesson: Lesson) -> Job:
    """Return what proves *lesson*."""
    return _way(lesson).job(lesson)


def _way(lesson: Lesson) -> ModuleType:
    return import_module(f"opsbook.verifiers.{lesson.verify}")
