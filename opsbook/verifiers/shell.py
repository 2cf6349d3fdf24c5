"""Run a shell lesson as a reader does: in one plain bash, without any option.

Its blocks are pasted: the lessons before it, then the lesson itself. A lesson with
``script`` in its settings is called as a script instead, with those arguments. A probe
notes how each command ended (`opsbook.trace`); it is not a part of what the page shows.
"""

import shlex

from opsbook import ROOT
from opsbook.lessons import Lesson
from opsbook.runner import Job
from opsbook.sandbox import SNIPPETS

LEVEL = "ran"
PROBE = shlex.quote(str(ROOT / "opsbook/probe.sh"))
STEPS = f'. {PROBE}\nfor step in "$@"; do . "$step" >>/tmp/before.log 2>&1; done\n'


def job(lesson: Lesson) -> Job:
    """Return the job: the lessons that come before it, then *lesson*."""
    file = shlex.quote(str(SNIPPETS / lesson.path))
    if lesson.script is None:
        return after_steps(lesson, f". {file}")
    words = shlex.join(lesson.script)
    return after_steps(lesson, f"BASH_ENV={PROBE} bash {file} {words}")


def after_steps(lesson: Lesson, command: str) -> Job:
    """Return a job that runs *command* where the lessons before it have run."""
    steps = [str(SNIPPETS / step.path) for step in lesson.steps]
    return Job(("bash", "-c", f"{STEPS}{command}\nexit", "bash", *steps))
