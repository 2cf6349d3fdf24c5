"""Judge a Compose file with Docker Compose itself.

A warning counts as a refusal, such as that of an obsolete key. A file that must be
refused (``exit = 1``) shows the message, without the time that stands before warnings.
"""

import shlex

from opsbook.lessons import Lesson
from opsbook.runner import Job
from opsbook.sandbox import SNIPPETS
from opsbook.worker import FAULT

LEVEL = "checked"
SCRIPT = """
trap 'exit {fault}' EXIT
cp {file} .
docker compose version >/dev/null
trap - EXIT
status=0
docker compose --file {name} config --quiet 2>/tmp/said || status=1
sed 's/^time="[^"]*" //' /tmp/said
[ ! -s /tmp/said ] && exit "$status"
exit 1
"""


def job(lesson: Lesson) -> Job:
    """Return the job; the files that the lesson names lie beside it."""
    file = SNIPPETS / lesson.path
    names = {"file": shlex.quote(str(file)), "name": shlex.quote(file.name)}
    script = SCRIPT.format(**names, fault=FAULT)
    return Job(("bash", "-euo", "pipefail", "-c", script), judges=True)
