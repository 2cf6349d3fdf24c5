"""The stages, jobs and steps of an Azure pipeline, and the outputs they declare."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from opsbook.check.azure.tree import (
    UNKNOWN,
    depends,
    entries,
    items,
    line_of,
    text_of,
    values,
)

ROOT_KEYS = {"trigger", "pr", "schedules", "resources", "pool", "name", "extends"}
"""Keys of a pipeline that no template has."""
SCRIPTS = {"script", "bash", "pwsh", "powershell"}
SET = re.compile(r"(?i)##vso\[task\.setvariable\s+([^\]\n]*)")
CALLS = re.compile(
    r"(?i)[\w\])}]\.(sh|ps1|psm1|py|js|ts|cmd|bat|exe|rb|dll|csx)\b"
    r"|\b(npm|npx|yarn|pnpm|make|dotnet|node|gradlew?|mvnw?|nuke|cake|docker|pwsh|python3?"
    r"|terraform|go|cargo|nox|tox|azd|az|gh|Import-Module|Invoke-\w+|source|eval)\b"
)
"""Words by which a script starts another program, which could set variables, too."""


@dataclass
class Step:
    """A step that has a name."""

    line: int
    outputs: set[str] = field(default_factory=set)
    plain: set[str] = field(default_factory=set)
    """Variables that it sets without ``isOutput=true``."""
    open: bool = False
    """Whether it may declare outputs that cannot be seen."""


@dataclass
class Job:
    """A job, or a deployment job."""

    name: str
    line: int
    node: object = None
    deployment: bool = False
    strategy: str = ""
    legs: set[str] | None = field(default_factory=set)
    """Names of a matrix, in lower case; None where they are not known."""
    steps: dict[str, Step] = field(default_factory=dict)
    nameless: dict[str, int] = field(default_factory=dict)
    """Outputs that steps without a name declare, and where."""
    open: bool = False
    depends: set[str] | None = field(default_factory=set)
    """The jobs that it depends on, in lower case; None where they are not known."""


@dataclass
class Stage:
    """A stage; a pipeline without stages has one without a name."""

    name: str
    line: int
    node: object = None
    jobs: dict[str, Job] = field(default_factory=dict)
    open: bool = False
    depends: set[str] | None = field(default_factory=set)


def steps_of_hook(hook: str | None, node) -> Iterator:
    """Yield the lists of steps of a hook of a deployment, such as ``deploy``."""
    if hook == "on":
        for _, value, _ in entries(node):
            yield from values(value, "steps")
    else:
        yield from values(node, "steps")


class Pipeline:
    """A pipeline, or a template, as it was read.

    Attributes: ``stages`` by their names in lower case; ``open``, whether there may be
    others; ``staged``, whether it has stages at all; ``faults``, each a line and what
    is wrong there; ``lines`` of its text.
    """

    def __init__(self, text: str, root, is_root: bool | None):
        self.text, self.lines, self.root = text, text.split("\n"), root
        self.faults: dict[tuple[int, str], None] = {}
        self.stages: dict[str, Stage] = {}
        keys = {key for key, _, _ in entries(root)}
        self.is_root = bool(is_root or keys & ROOT_KEYS)
        if is_root is None:
            self.is_root |= "stages" in keys and "parameters" not in keys
        self.open = not self.is_root or None in keys or "extends" in keys
        self.staged = "stages" in keys
        if self.staged:
            for value in values(root, "stages"):
                self._read_stages(value)
        else:
            stage = Stage("", 1, root, open=self.open, depends=None)
            for value in values(root, "jobs"):
                self._read_jobs(stage, value)
            if "steps" in keys and "jobs" not in keys:
                job = Job("", 1, root, open=self.open)
                for value in values(root, "steps"):
                    self._read_steps(job, value)
                stage.jobs[""] = job
            self.stages[""] = stage

    def fault(self, line: int, what: str) -> None:
        """Note a fault."""
        self.faults[line, what] = None

    def _refuse_no_list(self, node, what: str) -> None:
        """Refuse what stands where a list has to be, or stands in it."""
        if node.id == "scalar" and node.value and "${{" not in node.value:
            self.fault(line_of(node), f"{what}s takes a list")
        for one in node.value if node.id == "sequence" else ():
            if one.id == "scalar" and "${{" not in one.value:
                self.fault(line_of(one), f"{one.value!r} is no {what}: it has no keys")

    def _read_stages(self, node) -> None:
        self._refuse_no_list(node, "stage")
        before: set[str] | None = set()
        for one in items(node):
            if one is None or one.id != "mapping" or values(one, "template"):
                self.open, before = True, None
                continue
            name = text_of(one, "stage")
            if not name or UNKNOWN in name:
                self.open, before = True, None
                if name is None:
                    continue
                name = f"{name}{line_of(one)}"
            stage = self.stages.get(name.lower())
            if stage is None:  # else in another branch of a condition
                stage = Stage(name, line_of(one), one)
                self.stages[name.lower()] = stage
            else:
                stage.open = True
            stage.depends = depends(one, before)
            before = {name.lower()} if UNKNOWN not in name else None
            for value in values(one, "jobs"):
                self._read_jobs(stage, value)
            if any(key is None for key, _, _ in entries(one)) or values(one, "extends"):
                stage.open = True

    def _read_jobs(self, stage: Stage, node) -> None:
        self._refuse_no_list(node, "job")
        for one in items(node):
            if one is None or one.id != "mapping" or values(one, "template"):
                stage.open = True
                continue
            deployment = bool(values(one, "deployment"))
            name = text_of(one, "deployment" if deployment else "job")
            if not name or UNKNOWN in name:
                stage.open = True
                name = f"{name or ''}{UNKNOWN}{line_of(one)}"
            job = stage.jobs.get(name.lower())
            if job is None:
                job = Job(name, line_of(one), one, deployment)
                stage.jobs[name.lower()] = job
            else:
                job.open, job.legs = True, None
            job.depends = depends(one, set())
            if any(key is None for key, _, _ in entries(one)):
                job.open = True
            for value in values(one, "strategy"):
                self._read_strategy(job, value)
            for value in values(one, "steps"):
                self._read_steps(job, value)
            if values(one, "template") or values(one, "extends"):
                job.open = True

    def _read_strategy(self, job: Job, node) -> None:
        kinds = dict((key, value) for key, value, _ in entries(node))
        if None in kinds or node.id != "mapping":
            job.open, job.legs = True, None
        if "matrix" in kinds or "parallel" in kinds:
            matrix = kinds.get("matrix")
            legs = {key for key, _, _ in entries(matrix)}
            known = legs and None not in legs
            job.legs = {str(leg).lower() for leg in legs} if known else None
        for kind in ("runOnce", "rolling", "canary"):
            if kind in kinds:
                job.strategy = kind
                for hook, value, _ in entries(kinds[kind]):
                    for steps in steps_of_hook(hook, value):
                        self._read_steps(job, steps)

    def _read_steps(self, job: Job, node) -> None:
        self._refuse_no_list(node, "step")
        for one in items(node):
            if one is None or one.id != "mapping" or values(one, "template"):
                job.open = True
                continue
            step = self._step(one)
            name = text_of(one, "name")
            if name and UNKNOWN in name:
                job.open = True
            elif name:
                known = job.steps.setdefault(name.lower(), step)
                if known is not step:  # in another branch of a condition
                    known.outputs |= step.outputs
                    known.plain |= step.plain
                    known.open |= step.open
            else:
                job.nameless |= dict.fromkeys(step.outputs, step.line)

    def _step(self, node) -> Step:
        step = Step(line_of(node))
        keys = {key for key, _, _ in entries(node)}
        texts = [
            value.value
            for key in SCRIPTS
            for value in values(node, key)
            if value.id == "scalar"
        ]
        if not keys & SCRIPTS:
            inputs = [one for value in values(node, "inputs") for one in entries(value)]
            texts = [
                value.value
                for key, value, _ in inputs
                if key
                and key.lower() in ("script", "inlinescript", "inline")
                and value.id == "scalar"
            ]
            step.open = not texts
        step.open |= None in keys
        for text in texts:
            if "${{" in text or CALLS.search(SET.sub("", text)):
                step.open = True
            for told in SET.findall(text):
                words = [w.partition("=") for w in re.split(r"[;]", told)]
                said = {k.strip().lower(): v.strip() for k, _, v in words}
                name = said.get("variable", "").strip("\"'")
                if not re.fullmatch(r"[\w.-]+", name):
                    step.open = True
                elif said.get("isoutput", "").lower().startswith("true"):
                    step.outputs.add(name.lower())
                elif re.search(r"[$%{(]", said.get("isoutput", "")):
                    step.open = True
                else:
                    step.plain.add(name.lower())
            # Put together from parts, such as "##vso[task." + command
            if re.search("(?i)vso|setvariable", SET.sub("", text)):
                step.open = True
        return step
