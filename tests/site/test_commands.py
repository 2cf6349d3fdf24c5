"""Commands named in the prose are commands that the installed tools have."""

import shlex
from collections.abc import Iterator

import click
import mlflow.cli

import opsbook.cli

PROGRAMS = {"mlflow": mlflow.cli.cli, "opsbook": opsbook.cli.main}


def test_every_command_in_the_prose_exists(pages):
    found = list(commands(pages))
    assert len(found) > 20
    assert [w for page, words in found for w in faults(page, words)] == []


def test_the_page_of_mlflow_shows_every_command_and_option(pages):
    # It is made with half of what MLflow imports: see sphinx_click_mock_imports.
    (page,) = (page for page in pages if page.name == "mlops/mlflow/cli")
    shown = {tag["id"]: tag.get_text() for tag in page.body.select("section[id]")}
    found = list(tree("mlflow", PROGRAMS["mlflow"]))
    assert len(found) > 50
    for path, command in found:
        text = shown[path.replace(" ", "-")]
        options = [p for p in command.params if isinstance(p, click.Option)]
        hidden = [p for p in options if p.hidden]
        words = {word for p in options if p not in hidden for word in p.opts}
        assert [word for word in words if word not in text] == [], path


def tree(path: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    """Yield the shown command and those below it, each with its path."""
    if not command.hidden:
        yield path, command
        for name, below in getattr(command, "commands", {}).items():
            yield from tree(f"{path} {name}", below)


def commands(pages) -> Iterator[tuple[str, list[str]]]:
    for page in pages:
        for code in page.body.select("code.literal"):
            words = shlex.split(code.get_text())
            old = code.find_parent(class_="then-and-now")
            if words and words[0] in PROGRAMS and not old:
                yield page.name, words


def faults(page: str, words: list[str]) -> Iterator[str]:
    """Yield what no parser of the program knows: subcommands and options."""
    command = PROGRAMS[words[0]]
    for word in words[1:]:
        if word.startswith("-"):
            name = word.partition("=")[0]
            parameters = command.get_params(click.Context(command))
            known = {o for p in parameters for o in (*p.opts, *p.secondary_opts)}
            if name not in known:
                yield f"{page}: {' '.join(words)}: no option {name}"
        elif isinstance(command, click.Group):
            if word not in command.commands:
                yield f"{page}: {' '.join(words)}: no command {word}"
                return
            command = command.commands[word]
