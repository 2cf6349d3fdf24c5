"""What the prose says of kubectl is known to kubectl."""

import pytest

from tests import prose

COMMANDS = prose.commands("kubectl")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_prose_exists(command):
    assert prose.faults(command) == []


@pytest.mark.parametrize(
    "command", ["kubectl gett", "kubectl logs --previos", "kubectl create confmap"]
)
def test_another_does_not(command):
    assert len(prose.faults(command)) == 1


def test_there_are_some():
    assert COMMANDS
