"""Run a shell lesson with bash, which stops at the first command that fails."""

import shlex

from opsbook.lessons import Lesson
from opsbook.runner import Job
from opsbook.sandbox import SNIPPETS

LEVEL = "ran"
STEPS = 'for step in "$@"; do . "$step" >>/tmp/before.log 2>&1; done\n'


def job(lesson: Lesson) -> Job:
    """Return the job: the lessons that come before it, then *lesson*."""
    return after_steps(lesson, f". {shlex.quote(str(SNIPPETS / lesson.path))}")


def after_steps(lesson: Lesson, command: str) -> Job:
    """Return a job that runs *command* where the lessons before it have run."""
    steps = [str(SNIPPETS / step.path) for step in lesson.steps]
    return Job(("bash", "-euo", "pipefail", "-c", STEPS + command, "bash", *steps))
