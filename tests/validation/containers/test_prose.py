"""What the prose says of docker is known to docker."""

import os

import pytest

from opsbook.toolbox import TOOLBOX
from tests import prose

COMMANDS = prose.commands("docker")


@pytest.fixture(autouse=True)
def docker(monkeypatch, tmp_path):
    """Put the book's docker and its plugins where a shell finds them."""
    folder = TOOLBOX["docker"].ready()
    for link, name in TOOLBOX["docker"].links.items():
        plugin = tmp_path / link
        plugin.parent.mkdir(parents=True, exist_ok=True)
        plugin.symlink_to(folder / name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_prose_exists(command):
    assert prose.faults(command) == []


@pytest.mark.parametrize(
    "command", ["docker buidl", "docker run --innit", "docker compose psx"]
)
def test_another_does_not(command):
    assert len(prose.faults(command)) == 1


def test_there_are_some():
    assert COMMANDS
