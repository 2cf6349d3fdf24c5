"""Judge what an Azure pipeline reads of its other jobs and stages, at each place."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from opsbook.check.azure.read import Job, Pipeline, Stage, steps_of_hook
from opsbook.check.azure.tree import TEMPLATE, UNKNOWN, entries, items, line_of, values

RUNTIME = re.compile(r"\$\[(.*)\]", re.S)
PART = rf"[\w{UNKNOWN}-]+"
ACCESS = rf"""(?:\s*\.\s*{PART}|\s*\[\s*(?:'[^']*'|"[^"]*"|{UNKNOWN})\s*\])"""
REFERENCE = re.compile(
    rf"(?i)(?<![\w.'])(dependencies|stageDependencies)((?:{ACCESS})+)"
)
COMPILED = re.compile(r"(?i)\$\{\{([^}]*dependencies[^}]*)\}\}")
LITERAL = re.compile(r"'[^']*'(?!\s*\])")
"""A text in an expression that is no key, such as ``outputs['STEP.NAME']`` has."""
MACRO = re.compile(
    r"(?i)\$\(\s*((?:dependencies|stageDependencies)(?:\.[\w-]+)+"
    r"(?:\.result|\[\s*'[^']*'\s*\])\s*)\)"
)
ONE_ACCESS = re.compile(rf"""\.\s*({PART})|\[\s*(?:'([^']*)'|"([^"]*)"|({UNKNOWN}))""")


@dataclass(frozen=True)
class Reference:
    """Something that an expression reads of another job or stage."""

    root: str
    """``dependencies`` or ``stageDependencies``."""
    parts: tuple[str, ...]
    line: int
    text: str
    quoted: bool
    """Whether it has double quotes, which expressions do not know."""


def _like(name: str, known: Iterable[str]) -> str:
    """Return a question that names the one of *known* that is most like *name*."""
    close = get_close_matches(name.lower(), [one for one in known if one], 1)
    return f"; did you mean {close[0]!r}?" if close else ""


class Judge:
    """Finds the faults of a pipeline that was read."""

    def __init__(self, pipeline: Pipeline):
        self._of = pipeline
        self._advice: dict[tuple[int, str], None] = {}
        self._judge_where_nothing_is_known(pipeline.root)

    def told(self) -> tuple[list[str], list[str]]:
        """Return the faults and the advice, in the order of their lines."""
        for stage in self._of.stages.values():
            self._judge_stage(stage)
        ordered = [sorted(found) for found in (self._of.faults, self._advice)]
        faults, advice = ([f"line {n}: {what}" for n, what in one] for one in ordered)
        return faults, advice

    def _references(self, node, text: str) -> Iterator[Reference]:
        """Yield what the expression *text*, a part of the scalar *node*, reads."""
        shown = TEMPLATE.sub(UNKNOWN, text)
        for match in REFERENCE.finditer(shown):
            found = ONE_ACCESS.findall(match[2])
            parts = tuple(next(filter(None, one), "") for one in found)
            quoted = any(one[2] for one in found)
            root = (
                "stageDependencies" if match[1].lower() != "dependencies" else match[1]
            )
            line = self._where(node, match[0].split(UNKNOWN)[0])
            yield Reference(root, parts, line, match[0], quoted)

    def _where(self, node, text: str) -> int:
        """Return the line of *node*, a scalar of several lines, that has *text*."""
        first, last = node.start_mark.line, node.end_mark.line
        for number in range(first, min(last + 1, len(self._of.lines))):
            if text in self._of.lines[number]:
                return number + 1
        return first + 1

    def _judge_where_nothing_is_known(self, root) -> None:
        """Judge what is evaluated before any job, or not as an expression at all."""
        for value in values(root, "variables"):
            for node, text in self._runtime(value):
                for one in self._references(node, text):
                    what = (
                        f"the variables of the pipeline do not know {one.root}: set "
                        "this one in the stage or job that reads it"
                    )
                    self._of.fault(one.line, what)
        for match in COMPILED.finditer(self._of.text):
            inner = LITERAL.sub("''", match[1])
            if found := REFERENCE.search(inner):
                line = self._of.text.count("\n", 0, match.start(1)) + 1
                what = (
                    f"${{{{ }}}} is filled in before any job runs, and does not know "
                    f"{found[1]}: write $[ ] in variables, or a condition"
                )
                if not self._is_comment(line):
                    self._of.fault(line, what)
        for match in MACRO.finditer(self._of.text):
            line = self._of.text.count("\n", 0, match.start()) + 1
            if not self._is_comment(line):
                what = (
                    f"$( ) takes the name of a variable: give the job a variable "
                    f"NAME: $[ {match[1].strip()} ], and write $(NAME)"
                )
                self._of.fault(line, what)

    def _is_comment(self, line: int) -> bool:
        return self._of.lines[line - 1].lstrip().startswith("#")

    def _judge_stage(self, stage: Stage) -> None:
        for depended in sorted(stage.depends or ()):
            if (
                self._of.staged
                and depended not in self._of.stages
                and not self._of.open
            ):
                line = self._line_of(stage.node, "dependsOn")
                self._no_stage(line, depended)
        if self._of.staged:
            for node in values(stage.node, "condition"):
                if node.id == "scalar":
                    for one in self._references(node, node.value):
                        self._judge_in_stage(one, stage)
            for value in values(stage.node, "variables"):
                for node, text in self._runtime(value):
                    for one in self._references(node, text):
                        self._judge_in_job(one, stage, None)
        for job in stage.jobs.values():
            self._judge_job(stage, job)

    def _judge_job(self, stage: Stage, job: Job) -> None:
        for depended in sorted(job.depends or ()):
            if depended not in stage.jobs and not stage.open:
                line = self._line_of(job.node, "dependsOn")
                what = f"there is no job {depended!r} in {self._title(stage)}"
                if depended in self._of.stages and self._of.staged:
                    what += "; it is a stage: name it in dependsOn of the stage"
                else:
                    what += _like(depended, stage.jobs)
                self._of.fault(line, what)
        if job.node is None:
            return
        for key, value, _ in entries(job.node):
            if key == "condition" and value.id == "scalar" and job.name:
                for one in self._references(value, value.value):
                    self._judge_in_job(one, stage, job)
            elif key not in ("steps", "stages", "jobs", "condition") and job.name:
                for node, text in self._runtime(value):
                    for one in self._references(node, text):
                        self._judge_in_job(one, stage, job)
        for steps in self._steps_under(job.node):
            for step in items(steps):
                if step is not None and step.id == "mapping":
                    self._judge_step(step)

    def _steps_under(self, node) -> Iterator:
        yield from values(node, "steps")
        for strategy in values(node, "strategy"):
            for _, kind, _ in entries(strategy):
                for hook, value, _ in entries(kind):
                    yield from steps_of_hook(hook, value)

    def _judge_step(self, node) -> None:
        for value in values(node, "condition"):
            if value.id == "scalar":
                for one in self._references(value, value.value):
                    self._of.fault(
                        one.line,
                        f"a step's condition does not know {one.root}: give the job a "
                        f"variable NAME: $[ {one.text} ], and test variables['NAME']",
                    )

    def _runtime(self, node, depth: int = 0) -> Iterator[tuple]:
        """Yield the scalars below *node* that hold a runtime expression, and it."""
        if node.id == "scalar":
            if "ependencies" in node.value and (match := RUNTIME.search(node.value)):
                yield node, match[1]
        elif node.id == "sequence":
            for one in node.value:
                yield from self._runtime(one, depth + 1)
        elif node.id == "mapping":
            for key, value in node.value:
                if key.value != "steps":
                    yield from self._runtime(value, depth + 1)

    def _judge_in_stage(self, one: Reference, stage: Stage) -> None:
        """Judge a reference in the condition of a stage."""
        if self._misquoted(one) or UNKNOWN in "".join(one.parts[:1]):
            return
        name, *rest = one.parts
        known = self._of.stages.get(name.lower())
        deep = len(rest) > 2 and rest[1].lower() == "outputs"
        if one.root == "stageDependencies" or deep:
            form = f"dependencies.{name}.outputs['JOB.STEP.NAME']"
            if deep and UNKNOWN not in rest[2]:
                form = f"dependencies.{name}.outputs['{rest[0]}.{rest[2]}']"
            elif rest and rest[-1].lower() == "result":
                form = f"dependencies.{name}.result"
            elif len(rest) == 2:
                form = f"dependencies.{name}.outputs['{rest[1]}']"
                # Some report that this is taken; the documentation says dependencies.
                what = f"in the condition of a stage write {form}"
                self._advice[one.line, what] = None
                return
            self._of.fault(one.line, f"in the condition of a stage write {form}")
            return
        if known is None:
            if not self._of.open:
                self._no_stage(one.line, name)
            else:
                self._demand(one, stage.depends, name, self._title(stage))
            return
        self._demand(one, stage.depends, name, self._title(stage))
        if len(rest) == 2 and rest[0].lower() == "outputs" and UNKNOWN not in rest[1]:
            job, _, key = rest[1].partition(".")
            if not known.jobs.get(job.lower()):
                if not known.open:
                    self._no_job(one.line, job, known)
                return
            self._judge_output(one, known.jobs[job.lower()], key)

    def _judge_in_job(self, one: Reference, stage: Stage, job: Job | None) -> None:
        """Judge a reference in a job, or in the variables of a stage (no *job*)."""
        if self._misquoted(one) or UNKNOWN in one.parts[0]:
            return
        who = f"job {job.name!r}" if job else self._title(stage)
        if one.root == "dependencies":
            self._judge_same_stage(one, stage, job, who)
        else:
            self._judge_other_stage(one, stage, who)

    def _judge_same_stage(self, one, stage: Stage, job: Job | None, who: str) -> None:
        name, *rest = one.parts
        form = None
        if (
            self._of.staged
            and name.lower() in self._of.stages
            and name.lower() not in stage.jobs
        ):
            form = f"stageDependencies.{name}.JOB.outputs['STEP.NAME']"
            if len(rest) == 2 and rest[1].count(".") == 2:
                first, _, key = rest[1].partition(".")
                form = f"stageDependencies.{name}.{first}.outputs['{key}']"
            elif len(rest) == 3:
                form = f"stageDependencies.{name}.{rest[0]}.outputs['{rest[2]}']"
            elif rest[:1] == ["result"]:
                form = f"stageDependencies.{name}.JOB.result"
        if form or job is None:
            form = form or "stageDependencies.STAGE.JOB.outputs['STEP.NAME']"
            place = "in a job" if job else "in the variables of a stage"
            what = f"{place} write {form}"
            self._of.fault(one.line, what)
            return
        known = stage.jobs.get(name.lower())
        if known is None:
            if not stage.open:
                self._no_job(one.line, name, stage)
            else:
                self._demand(one, job.depends, name, who)
            return
        self._demand(one, job.depends, name, who)
        if len(rest) == 2 and rest[0].lower() == "outputs" and UNKNOWN not in rest[1]:
            self._judge_output(one, known, rest[1])

    def _judge_other_stage(self, one, stage: Stage, who: str) -> None:
        name, *rest = one.parts
        if not self._of.staged and self._of.is_root:
            form = f"dependencies.{rest[0] if rest else 'JOB'}.outputs['STEP.NAME']"
            self._of.fault(one.line, f"there are no stages: write {form}")
            return
        known = self._of.stages.get(name.lower())
        if known is None:
            if not self._of.open and self._of.staged:
                self._no_stage(one.line, name)
            else:
                self._demand(one, stage.depends, name, self._title(stage))
            return
        if known is stage and who.startswith("job"):
            form = "dependencies.JOB.outputs['STEP.NAME']"
            self._of.fault(one.line, f"{name!r} is this very stage: write {form}")
            return
        self._demand(one, stage.depends, name, self._title(stage))
        if rest and rest[0].lower() == "outputs":
            whole = rest[1] if len(rest) > 1 else "JOB.STEP.NAME"
            first, _, key = whole.partition(".")
            # Some report that this is taken; the documentation has the other form.
            form = f"stageDependencies.{name}.{first}.outputs['{key}']"
            self._advice[one.line, f"in a job write {form}"] = None
            return
        if not rest or UNKNOWN in rest[0]:
            return
        if rest[0].lower() == "result":
            if "result" not in known.jobs:
                form = f"stageDependencies.{name}.JOB.result"
                self._of.fault(
                    one.line, f"a job reads the result of a job: write {form}"
                )
            return
        job = known.jobs.get(rest[0].lower())
        if job is None:
            if not known.open:
                self._no_job(one.line, rest[0], known)
            return
        if len(rest) == 3 and rest[1].lower() == "outputs" and UNKNOWN not in rest[2]:
            self._judge_output(one, job, rest[2])

    def _judge_output(self, one: Reference, job: Job, key: str) -> None:
        """Judge that a step of *job* declares *key*, which is STEP.NAME."""
        if job.deployment:
            first, dot, rest = key.partition(".")
            prefixed = dot and (
                first.lower() == job.name.lower() or "_" in first or "." in rest
            )
            if job.strategy == "runOnce" and not prefixed and not job.open:
                form = f"outputs['{job.name}.{key}']"
                what = f"{job.name!r} is a deployment job: write {form}"
                self._of.fault(one.line, what)
                return
            if prefixed:
                key = rest
        elif job.legs is None:
            return
        elif job.legs:
            first, _, rest = key.partition(".")
            if first.lower() not in job.legs:
                leg = sorted(job.legs)[0]
                what = (
                    f"job {job.name!r} has a matrix: write outputs['LEG.STEP.NAME'], "
                )
                self._of.fault(one.line, what + f"where LEG is such as {leg!r}")
                return
            key = rest
        name, _, output = key.partition(".")
        step = job.steps.get(name.lower())
        if step is None:
            if not job.open:
                what = f"no step of job {job.name!r} has name: {name}"
                what += _like(name, job.steps)
                if line := job.nameless.get(output.lower()):
                    what += f"; the step in line {line} declares {output!r}: name it so"
                self._of.fault(one.line, what)
            return
        if not output:
            if not step.open:
                self._of.fault(
                    one.line,
                    f"write outputs['{name}.NAME'], with the name of a variable",
                )
            return
        if output.lower() in step.outputs or step.open:
            return
        what = f"step {name!r} declares no output {output!r}"
        if output.lower() in step.plain:
            what += ": it sets the variable without isOutput=true"
        elif step.outputs:
            what += _like(output, step.outputs)
        else:
            what += f": write ##vso[task.setvariable variable={output};isOutput=true]"
        self._of.fault(one.line, what)

    def _misquoted(self, one: Reference) -> bool:
        if one.quoted:
            self._of.fault(
                one.line, "an expression takes single quotes: outputs['STEP.NAME']"
            )
        return one.quoted

    def _demand(self, one: Reference, depends, name: str, who: str) -> None:
        if depends is not None and name.lower() not in depends:
            what = f"{who} reads {name!r} and does not depend on it"
            self._of.fault(one.line, f"{what}: add dependsOn: {name}")

    def _no_stage(self, line: int, name: str) -> None:
        self._of.fault(
            line, f"there is no stage {name!r}{_like(name, self._of.stages)}"
        )

    def _no_job(self, line: int, name: str, stage: Stage) -> None:
        what = f"there is no job {name!r} in {self._title(stage)}"
        self._of.fault(line, what + _like(name, stage.jobs))

    @staticmethod
    def _title(stage: Stage) -> str:
        return f"stage {stage.name!r}" if stage.name else "this pipeline"

    def _line_of(self, node, key: str) -> int:
        return next((n for name, _, n in entries(node) if name == key), line_of(node))
