"""Apply a Kubernetes manifest to a real API server, and read it back.

It is applied to a namespace of its own, as a reader would. Unknown fields are refused,
and so are warnings, such as that of an API version on its way out. What kubectl lets
pass unseen, a key or an object that stands there twice, Kustomize refuses first. A
manifest that must be refused (``exit = 1``) shows the message.
"""

import shlex

from opsbook.lessons import Lesson
from opsbook.runner import Job
from opsbook.sandbox import SNIPPETS
from opsbook.worker import FAULT

LEVEL = "admitted"
SCRIPT = """
trap 'tail -n 1 /tmp/before.log >&2; exit {fault}' EXIT
kubectl get --raw=/readyz >/tmp/before.log
for step in "$@"; do
    case "$step" in
        *.sh) . "$step" ;;
        *) kubectl apply --filename "$step" ;;
    esac >>/tmp/before.log 2>&1
done
cd {folder}
mkdir /tmp/twice
cp {file} /tmp/twice
echo 'resources: [{file}]' >/tmp/twice/kustomization.yaml
trap - EXIT
kubectl kustomize /tmp/twice {to}
trap 'kubectl delete --filename {file} --wait=false >/dev/null 2>&1 || true' EXIT
kubectl apply --validate=strict --warnings-as-errors --filename {file} {to}
kubectl get --filename {file} >/dev/null
"""


def job(lesson: Lesson) -> Job:
    """Return the job; messages name the file as the page does."""
    file = SNIPPETS / lesson.path
    script = SCRIPT.format(
        folder=shlex.quote(str(file.parent)),
        file=shlex.quote(file.name),
        fault=FAULT,
        to="2>&1 >/dev/null" if lesson.exit else ">/dev/null",
    )
    steps = [str(SNIPPETS / step.path) for step in lesson.steps]
    return Job(("bash", "-euo", "pipefail", "-c", script, "bash", *steps), judges=True)
