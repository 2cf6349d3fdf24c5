"""Tell which tools a lesson uses: what its lines import, and the programs they call.

This is read from the lesson, from the shell lessons that run before it and from the
code that it imports or has beside it. Since every line of them runs (`opsbook.lines`),
what they name is what they used. A tool is known by its distribution, by its set of
programs (`opsbook.toolbox`), or else by its name on this machine, the host.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib import metadata
from pathlib import Path

from opsbook import bash, python, services, toolbox
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson, find

WAYS = ("python", "shell", "command")
"""Ways to prove whose tools are observed; the others have the tools of their module."""
HOST = "/usr/bin:/bin"
EVERYWHERE = """
    [ awk base64 basename bash cat chmod chown cmp column cp cut date dd df diff
    dirname du echo env expr false find fmt fold grep head hostname id install kill ln
    ls mkdir mktemp mv nice nl nohup od paste pgrep printf ps pwd python readlink
    realpath rm rmdir sed seq setsid sh sha256sum sleep sort split stat stdbuf tac tail
    tee test time timeout touch tr true tty uname uniq wait wc which whoami xargs yes
"""
"""What every Linux has and no page is about: bash, coreutils, findutils and such."""
NO_TOOLS = frozenset(EVERYWHERE.split())
CALLERS = {"command", "env", "exec", "nice", "nohup", "setsid", "stdbuf", "time"}
CALLERS |= {"timeout", "xargs"}
"""Those of them that start the program that their arguments name."""
PYTHON = ("python", "")
"""Names of Python; code that starts it mostly has no text for it: `sys.executable`."""
OF_MODULES = (*PYTHON, "coverage")
"""Programs that run the module behind their ``-m``."""
IMPORT = re.compile(r"\b(?:from|import) ([A-Za-z_]\w*(?:\.\w+)*)")


def tools(lesson: Lesson) -> tuple[dict[str, str], dict[str, str]]:
    """Return the tools of *lesson* that a lock pins, and those of the host.

    Each has its version. Those that its settings name are the first, in their order;
    one that it does not use is refused.
    """
    return _tools(lesson.path)


@cache
def _tools(path: str) -> tuple[dict[str, str], dict[str, str]]:
    lesson = find(path)
    served = services.versions(lesson.services)
    built = toolbox.versions(lesson.programs)
    if lesson.verify not in WAYS:
        return {one: _version(lesson, one, served | built) for one in lesson.tools}, {}
    found, host = _used(lesson, built)
    # A server, and what a set holds besides, work for the program that was called.
    near = {*(served if found else ()), *(built if found & built.keys() else ())}
    if lesson.after:  # it looks at what others left behind
        near |= {one for step in tools(find(lesson.after)) for one in step}
    for one in lesson.tools:
        if one not in found | host.keys() | near:
            _version(lesson, one, served | built)  # where it is not even there
            message = f"{one} is named under tools, and no line of it uses that"
            raise OpsbookError(message, Path(lesson.name))
    pinned = dict.fromkeys(one for one in lesson.tools if one not in host)
    pinned |= dict.fromkeys(sorted(found))
    order = [one for one in lesson.tools if one in host]
    host = {one: host[one] for one in dict.fromkeys([*order, *sorted(host)])}
    return {one: _version(lesson, one, served | built) for one in pinned}, host


def _version(lesson: Lesson, name: str, others: dict[str, str]) -> str:
    try:
        return others.get(name) or metadata.version(name)
    except metadata.PackageNotFoundError:
        message = f"{name} is not installed; run it through tox (make help)"
        raise OpsbookError(message, Path(lesson.name)) from None


def _used(lesson: Lesson, built: dict[str, str]) -> tuple[set[str], dict[str, str]]:
    """Return the pinned tools, and the host's with their versions."""
    named = [_named(one) for one in _code(lesson)]
    modules = {module for imported, _ in named for module in imported}
    programs = {program for _, started in named for program in started}
    own = {one.file.stem for one in _code(lesson)} | sys.stdlib_module_names
    foreign = (one for one in modules if one.partition(".")[0] not in own)
    owners = (_owner_of_module(one) for one in foreign)
    found, host = {one for one in owners if one}, {}
    for name in programs - NO_TOOLS:
        pinned = name if name in built else _owner_of_program(name, lesson.bin)
        if pinned:
            found.add(pinned)
        elif version := _version_of_host(name):
            host[name] = version
    return found, host


def _code(lesson: Lesson) -> list[Lesson]:
    """Return *lesson* and the code that runs with it."""
    found: dict[str, Lesson] = {}
    waiting = [lesson]
    while waiting:
        one = waiting.pop()
        if one.path not in found and one.path.endswith((".py", ".sh")):
            found[one.path] = one
            waiting += [*one.steps, *one.brought, *one.imported]
    return list(found.values())


def _named(one: Lesson) -> tuple[set[str], set[str]]:
    """Return the modules that the lines of *one* import, and the programs they start.

    Those of ``docker compose`` are ``docker`` and ``docker-compose``, its plug-in.
    """
    name = Path(one.name)
    if one.path.endswith(".py"):
        tree = python.parse(one.text, name)
        modules, calls = python.modules(tree), python.calls(tree)
    else:
        modules = IMPORT.findall("\n".join(bash.documents(one.text, name)))
        calls = bash.calls(one.text, name)
    programs = set()
    for program, *words in (inner for outer in calls for inner in _started(outer)):
        programs |= {program, *(f"{program}-{word}" for word in words[:1])}
        if program in OF_MODULES and "-m" in words[:-1]:
            modules.append(words[words.index("-m") + 1])
        elif program in PYTHON and "-c" in words:
            modules += IMPORT.findall(" ".join(words))
    return set(modules), programs


def _started(words: list[str]) -> Iterator[list[str]]:
    """Yield a command line as *words*, and the one that it starts, such as by env."""
    name = words[0].rpartition("/")[2]
    yield [name, *words[1:]]
    if name in CALLERS:
        rest = [n for n, one in enumerate(words[1:], 1) if re.match(r"[a-z_.]", one)]
        rest = [n for n in rest if "=" not in words[n]]
        yield from _started(words[rest[0] :]) if rest else ()


def _owner_of_module(name: str) -> str | None:
    """Return whose *name* is, or its first part that is no part of a namespace."""
    parts = name.split(".")
    for length in range(1, len(parts) + 1):
        file = "/".join(parts[:length])
        if owner := _owner(f"{file}/__init__.py", f"{file}.py", prefer=parts[0]):
            return owner
    return None


def _owner_of_program(name: str, folders: tuple[str, ...]) -> str | None:
    beside = (f"{folder}/{name}" for folder in folders)
    return _owner(f"../../../bin/{name}", *beside, prefer=name)


@cache
def _owner(*files: str, prefer: str) -> str | None:
    """Return the distribution that installed one of *files*; best the one so named."""
    known = _records().items()
    found = [one for one, record in known if any(f"\n{f}," in record for f in files)]
    same = [one for one in found if one == _normal(prefer)]
    return next(iter(same or sorted(found)), None)


@cache
def _records() -> dict[str, str]:
    """Return the list of files of each distribution that is installed."""
    # What a broken installation left behind has no name.
    found = [one for one in metadata.distributions() if one.name]
    return {_normal(one.name): f"\n{one.read_text('RECORD') or ''}" for one in found}


def _normal(name: str) -> str:
    """Return *name* as locks and settings spell it, such as ``great-expectations``."""
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def _version_of_host(name: str) -> str | None:
    """Return the version of a program of this machine; None if there is no such."""
    program = shutil.which(name, path=HOST)
    if not program:
        return None
    for word in ("--version", "version"):
        done = subprocess.run([program, word], input="", capture_output=True, text=True)
        if told := re.search(r"\d+(?:\.\w+)+", done.stdout + done.stderr):
            return told.group()
    return "of no version"
