"""Judge a Dockerfile with hadolint, which also looks into its RUN lines.

Every finding counts, be it an error or advice. A Dockerfile that must be refused
(``exit = 1``) shows what hadolint says.
"""

import shlex

from opsbook.lessons import Lesson
from opsbook.runner import Job
from opsbook.sandbox import SNIPPETS

LEVEL = "checked"


def job(lesson: Lesson) -> Job:
    """Return the job; messages name the file as the page does."""
    file = SNIPPETS / lesson.path
    folder, name = shlex.quote(str(file.parent)), shlex.quote(file.name)
    script = f"cd {folder} && hadolint --no-color {name}"
    return Job(("bash", "-euo", "pipefail", "-c", script))
