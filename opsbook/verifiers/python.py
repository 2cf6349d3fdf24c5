"""Run a Python lesson as ``python lesson.py`` would."""

import shlex

from opsbook.lessons import Lesson
from opsbook.runner import Job
from opsbook.sandbox import SNIPPETS
from opsbook.verifiers import shell

LEVEL = "ran"


def job(lesson: Lesson) -> Job:
    """Return the job: in the warm worker, unless servers have to be started first."""
    if lesson.before:
        file = shlex.quote(str(SNIPPETS / lesson.path))
        return shell.after_steps(lesson, f"python {file}")
    return Job((str(SNIPPETS / lesson.path),), python=True)
