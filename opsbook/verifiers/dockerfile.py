"""Judge a Dockerfile with BuildKit's frontend and with hadolint.

The frontend reads it as a build would; hadolint also looks into its RUN lines. Every
finding counts, be it an error or advice. A Dockerfile that must be refused
(``exit = 1``) shows what they say.
"""

from opsbook.check import dockerfile
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson, find
from opsbook.runner import Job

LEVEL = "checked"


def job(lesson: Lesson) -> Job:
    """Return the job: the `main` of this module, given the lesson's path."""
    return Job((__name__, lesson.path), python=True, judges=True)


def main(path: str) -> int:
    """Judge the Dockerfile at *path*; print what is wrong, with its name alone."""
    file = find(path).file
    if faults := dockerfile.faults(file):
        print(*(f"{file.name}: {fault}" for fault in faults), sep="\n")
        return 1
    done = dockerfile.hadolint(file, "--no-color")
    if done.returncode not in (0, 1):
        raise OpsbookError(f"hadolint ended with {done.returncode}: {done.stderr}")
    print(done.stdout + done.stderr, end="")
    return done.returncode
