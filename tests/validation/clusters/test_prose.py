"""What the prose says of oc and Minikube is known to them."""

import os

import pytest

from opsbook.toolbox import TOOLBOX
from tests import prose

COMMANDS = [*prose.commands("oc"), *prose.commands("minikube")]


@pytest.fixture(autouse=True)
def programs(monkeypatch, tmp_path):
    """Put the book's programs where a shell finds them, and their files elsewhere."""
    folders = [str(TOOLBOX[name].ready()) for name in ("oc", "minikube")]
    monkeypatch.setenv("PATH", os.pathsep.join(folders))
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_prose_exists(command):
    assert prose.faults(command) == []


@pytest.mark.parametrize(
    "command",
    [
        "oc new-ap",
        "oc set trigers",
        "oc tag --schedule",
        "minikube strat",
        "minikube addons lst",
        "minikube logs --problem",
    ],
)
def test_another_does_not(command):
    assert len(prose.faults(command)) == 1


def test_there_are_some():
    assert COMMANDS
