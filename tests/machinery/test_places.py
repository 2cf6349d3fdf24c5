"""Where no lesson can run, one line says why and what to do, and nothing is proved."""

import pytest

from opsbook.sandbox import FORBIDDING, advice

ROOT_OF_A_NAMESPACE = ("unshare", "--user", "--map-root-user", "--mount")
CONTAINER = (
    "in a container, docker run --security-opt seccomp=unconfined "
    "--security-opt apparmor=unconfined --security-opt systempaths=unconfined"
)


def without(kind: str) -> tuple[tuple[str, ...], str, str]:
    """Return a kernel that has no namespaces of this *kind*, and what is said there."""
    script = f'echo 0 > /proc/sys/user/max_{kind}_namespaces; exec "$@"'
    why = "unshare: No space left on device"
    remedy = f"sudo sysctl user.max_{kind}_namespaces=10000"
    return (*ROOT_OF_A_NAMESPACE, "sh", "-c", script, "sh"), why, remedy


# A process that has changed its root may not make user namespaces.
CHROOT = """\
mount --rbind / /mnt
exec chroot /mnt sh -c 'cd "$0" && exec "$@"' "$PWD" "$@"
"""
# As Docker does: where a part of /proc is covered, a new one may not show it.
MASKED = """\
mount -t proc proc /proc
mount --bind /dev/null /proc/version
exec "$@"
"""
KERNELS = {
    "no user namespaces": without("user"),
    "no mount namespaces": without("mnt"),
    "no network namespaces": without("net"),
    "no user namespaces in a container": (
        (*ROOT_OF_A_NAMESPACE, "sh", "-ec", CHROOT, "sh"),
        "unshare: Operation not permitted",
        CONTAINER,
    ),
    "a masked /proc": (
        (*ROOT_OF_A_NAMESPACE, "--pid", "--fork", "sh", "-ec", MASKED, "sh"),
        "mount /proc: Operation not permitted",
        CONTAINER,
    ),
}


@pytest.fixture
def two(book):
    """Return a book whose lessons have the output and the status that are expected."""
    for name in ("a.sh", "b.sh"):
        book.lesson(name, "false")
    book.settings(".", "exit = 1")
    book.must("record")
    return book


@pytest.mark.parametrize("name", KERNELS)
@pytest.mark.parametrize("command", ["verify", "run a", "pytest", "pytest -n 2"])
def test_a_kernel_that_refuses_is_one_line_and_no_proof(two, name, command):
    prefix, why, remedy = KERNELS[name]
    word, *rest = command.split()
    if word == "pytest":
        done = two.pytest(*rest, prefix=prefix, CI="1")
    else:
        done = two.do(word, *rest, prefix=prefix, CI="1")
    assert done.returncode not in (0, 5)
    line = f"this kernel refuses a place for lessons ({why}): {remedy}"
    assert done.stderr.strip().replace("ERROR", "Error") == f"Error: {line}"
    assert done.stdout == ""


@pytest.mark.parametrize("name", FORBIDDING)
def test_the_setting_that_forbids_is_named(tmp_path, name):
    forbids, allows = FORBIDDING[name]
    file = tmp_path / name.replace(".", "/")
    file.parent.mkdir()
    file.write_text(f"{forbids}\n")
    assert advice(tmp_path) == f"sudo sysctl {name}={allows}"
    file.write_text(f"{allows}\n")
    assert advice(tmp_path) == CONTAINER


# Modules that Windows lacks cannot be imported, and macOS has them.
ELSEWHERE = """\
import sys

import click, ctypes, io, pytest, socket, subprocess, tempfile

system, *words = sys.argv[1:]
sys.argv[1:] = words
for name in ("fcntl", "grp", "pwd", "resource", "termios") if system == "win32" else ():
    sys.modules[name] = None
sys.platform = system
if system == "win32":
    ctypes.CDLL = None
    io._WindowsConsoleIO = io.FileIO
if words[0] == "pytest":
    sys.exit(pytest.main(["-p", "opsbook.pytest_plugin", *words[1:]]))
from opsbook.cli import main

main(prog_name="opsbook")
"""
LINUX = "lessons run on Linux only; use a Linux virtual machine or WSL"
COMMANDS = {
    "verify": LINUX,
    "record": LINUX,
    "run a": LINUX,
    "pytest snippets": LINUX,
    "list": "",
    "show a": "",
    "pytest tests": "",
}


@pytest.mark.parametrize("system", ["win32", "darwin"])
@pytest.mark.parametrize("command", COMMANDS)
def test_another_system_than_linux_is_one_line(two, system, command):
    two.write("tests/test_a_page.py", "def test_a_page():\n    pass")
    done = two.do(system, *command.split(), program=("-c", ELSEWHERE), CI="1")
    if COMMANDS[command]:
        assert done.returncode not in (0, 5)
        assert done.stderr.strip().removeprefix("ERROR: ") in (
            COMMANDS[command],
            f"Error: {COMMANDS[command]}",
        )
        assert "proved" not in done.stdout
    else:
        assert (done.returncode, done.stderr) == (0, "")


def test_nothing_is_built_on_windows(two):
    two.write("requirements/docker/go.mod", "")
    words = ("win32", "build", "docker")
    done = two.do(*words, program=("-c", ELSEWHERE))
    assert done.returncode == 1
    assert done.stderr == "Error: nothing is built on Windows; use a Linux in WSL\n"
