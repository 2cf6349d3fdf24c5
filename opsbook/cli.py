"""The command line of the book."""

import os
import shutil
import signal
import sys
import sysconfig
import threading
from collections import Counter
from pathlib import Path

import click

from opsbook import ROOT, record, runner, services, toolbox
from opsbook.errors import OpsbookError, read_text
from opsbook.lessons import find, under
from opsbook.new import TEMPLATES, create
from opsbook.prove import (
    ELSEWHERE,
    PROVED_NOW,
    UNCHANGED,
    Prover,
    elsewhere,
    in_order,
    refuse_gaps,
)
from opsbook.verifiers import job_for, level_of
from opsbook.write import forget_removed

LESSONS = click.argument("paths", nargs=-1, metavar="[LESSON|FOLDER]...")
ALL = click.option("--all", "everything", is_flag=True, help="Also what is unchanged.")


@click.group()
@click.version_option(package_name="opsbook")
def main():
    """Run, prove and record the lessons of the book.

    A lesson is named by its path below snippets/, such as mlops/mlflow/registry;
    a folder stands for all lessons in it.
    """
    # To be ended is to be interrupted: what runs is stopped and cleaned up.
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))


@main.command("list")
@LESSONS
def list_lessons(paths: tuple[str, ...]):
    """List lessons, with the level that each one reaches."""
    for lesson in under(paths):
        click.echo(f"{level_of(lesson) if lesson.verify else '-':8} {lesson.path}")


@main.command()
@click.argument("lesson")
def show(lesson: str):
    """Print a lesson, its recorded output and its proof."""
    found = find(lesson)
    click.echo(found.text, nl=False)
    if found.output_file.exists() and found.verify:
        output = read_text(found.output_file, found.output_file.relative_to(ROOT))
        click.echo(f"\n--- output\n{output}", nl=False)
    proof = record.proof_of(found)
    versions = ", ".join(f"{name} {version}" for name, version in proof.tools.items())
    click.echo(f"\n--- {proof.level} on {proof.date} with {versions}")


@main.command()
@click.argument("lesson")
def run(lesson: str):
    """Run a lesson as it is proved, and show what it prints."""
    found = find(lesson)
    if not found.verify:
        message = "is used by other lessons and cannot be run alone"
        raise OpsbookError(message, Path(found.name))
    with Prover([found]) as prover:
        first = prover.run(find(found.after)).place if found.after else None
        worker = prover.worker(found)
        outcome = runner.run(found, job_for(found), worker, first, live=True)
        shutil.rmtree(outcome.place, ignore_errors=True)
    for left in outcome.left:
        click.echo(f"left behind or changed: {left}", err=True)
    sys.exit(outcome.exit)


@main.command()
@LESSONS
@ALL
def verify(paths: tuple[str, ...], everything: bool):
    """Prove lessons again and compare with the record; write nothing."""
    sys.exit(_each(paths, Prover.verify, "proved", everything))


@main.command("record")
@LESSONS
@ALL
def record_lessons(paths: tuple[str, ...], everything: bool):
    """Run lessons, and write their outputs and the record."""
    failed = _each(paths, Prover.record, "recorded", everything)
    if not failed:
        forget_removed()
    sys.exit(failed)


@main.command()
@click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
def check(files: tuple[Path, ...]):
    """Check manifests, Compose files, Dockerfiles and Azure pipelines of anybody.

    Each is read without a server by the tool that it is written for; of a pipeline,
    what jobs and stages read of each other is resolved. What is refused is a fault;
    advice is shown, too, and is none.
    """
    from opsbook.check import judge

    # Found also where the environment is not activated.
    scripts = sysconfig.get_path("scripts")
    os.environ["PATH"] = os.pathsep.join([scripts, os.environ["PATH"]])
    failed = False
    for file in files:
        try:
            faults, advice = judge(file)
        except OpsbookError as error:  # such as bytes that are no text
            error.show()
            failed = True
            continue
        except ModuleNotFoundError as error:  # what it needs is in one environment
            message = f"{error.name} is not installed: .venv/bin/tox -qe check -- FILE"
            raise OpsbookError(message) from None
        for fault in faults:
            click.echo(f"{file}: {fault}", err=True)
        for one in advice:
            click.echo(f"{file}: advice: {one}", err=True)
        failed |= bool(faults)
    sys.exit(failed)


@main.command()
@click.argument("name")
@click.option("--build", is_flag=True, help="Only build what it runs.")
def service(name: str, build: bool):
    """Keep a service running for the lessons that other commands run.

    Without this, each command starts the services that it needs, and ends them.
    """
    services.module(name).prepare()
    if build:
        return
    try:
        services.join(name)
        versions = services.module(name).versions().items()
        parts = ", ".join(f"{part} {version}" for part, version in versions)
        click.echo(f"{name} is running ({parts}); Ctrl-C ends it")
        threading.Event().wait()
    finally:
        services.leave()


@main.command()
@click.argument(
    "names",
    nargs=-1,
    required=True,
    metavar="SET...",
    type=click.Choice(sorted(toolbox.TOOLBOX)),
)
def build(names: tuple[str, ...]):
    """Build programs that lessons use; each set is built once."""
    for name in names:
        click.echo(f"{name} is in {toolbox.TOOLBOX[name].ready()}")


@main.command()
@click.argument("lesson")
@click.option("--kind", type=click.Choice(sorted(TEMPLATES)), default="python")
def new(lesson: str, kind: str):
    """Create a lesson from a template, ready to be run."""
    for file in create(lesson, kind):
        click.echo(f"wrote {file.relative_to(ROOT)}")


def _each(paths: tuple[str, ...], act, verb: str, everything: bool) -> bool:
    """Do *act* with each lesson, say what came of it; return whether one failed."""
    chosen = in_order(lesson for lesson in under(paths) if lesson.verify)
    if not all(map(elsewhere, chosen)):
        runner.refuse_without_places()
    done: Counter[str] = Counter()
    proved, failures = [], []
    ci = "CI" in os.environ
    clear = "\r\033[K" if sys.stderr.isatty() else ""
    with Prover(chosen, everything or ci, traced=ci) as prover:
        for number, lesson in enumerate(chosen, 1):
            if clear:
                told = f"{clear}[{number}/{len(chosen)}] {lesson.path}"
                click.echo(told, err=True, nl=False)
            try:
                done[act(prover, lesson)] += 1
                proved.append(lesson)
            except OpsbookError as error:
                failures.append(error.format_message())
            except OSError as error:
                failures.append(f"{lesson.name}: could not be proved: {error}")
            else:
                continue
            click.echo(clear + failures[-1], err=True)
    click.echo(clear, err=True, nl=False)
    if act is Prover.record:
        for gap in refuse_gaps(proved):
            failures.append(gap.format_message())
            click.echo(failures[-1], err=True)
    click.echo(
        f"{verb} {done[PROVED_NOW]}, unchanged {done[UNCHANGED]}, "
        f"failed {len(failures)}"
    )
    if done[ELSEWHERE]:
        others = sorted({one.env for one in chosen if elsewhere(one)})
        envs = " ".join(f"make env ENV={env}" for env in others)
        click.echo(f"not proved here {done[ELSEWHERE]}: {envs}")
    return bool(failures)
