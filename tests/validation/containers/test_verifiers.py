"""Dockerfiles, Compose files and command lines are judged by the tools themselves."""

import shutil

import pytest

from opsbook import ROOT
from opsbook.toolbox import TOOLBOX

FOLDER = """\
programs = ["docker"]
tools = ["docker"]
accepts = {{ docker = ["failed to connect to the docker API"] }}

[lessons."{name}"]
exit = {exit}
"""
DOCKERFILE = 'FROM python:3.13-slim\nWORKDIR /app\nCOPY a.py ./\nCMD ["python", "a.py"]'
COMPOSE = """\
services:
  web:
    image: web:1.0
    ports: ["127.0.0.1:80:80"]
    depends_on: [db]
  db:
    image: db:1.0"""
DOCKERFILES = {
    "a misspelt instruction": ("COPY", "CPOY", "line 3: unknown instruction: CPOY"),
    "no tag": (":3.13-slim", "", "a.Dockerfile:1 DL3006 warning"),
    "advice": ("WORKDIR /app", "RUN apt-get install -y a=1", "DL3015 info"),
    "shell in RUN": ("WORKDIR /app", "WORKDIR /app\nRUN ls | grep a", "SC2010"),
}
COMPOSES = {
    "an unknown key": ("image: web", "imago: web", "services.web.imago false schema"),
    "a service that is not there": ("[db]", "[dc]", 'undefined service "dc"'),
    "a port that is none": (":80:80", ":80:x", "invalid containerPort: x"),
    "a warning": ("services:", "version: '3'\nservices:", "level=warning msg="),
    "no YAML": ("services:", "services: [", "did not find expected"),
}


@pytest.fixture
def book(book):
    """Return an empty book that pins the tools as this one does."""
    pins = ROOT / "requirements/docker"
    shutil.copytree(pins, book.root / "requirements/docker")
    return book


def judge(book, name: str, text: str, exit: int) -> str:
    """Judge *text* as the lesson *name*; return what is said of it."""
    book.lesson(f"a/{name}", text)
    how = 'verify = "compose"\n' if name.endswith(".yaml") else ""
    book.settings("a", FOLDER.format(name=name, exit=exit) + how)
    done = book.do("run", f"a/{name}")
    assert done.returncode == exit, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("name", ["Dockerfile", "a.Dockerfile"])
def test_a_good_dockerfile_is_checked(book, name):
    assert judge(book, name, DOCKERFILE, 0) == ""
    assert book.must("list") == f"checked  a/{name}\n"


@pytest.mark.parametrize("damage", DOCKERFILES)
def test_a_bad_dockerfile_is_refused(book, damage):
    old, new, said = DOCKERFILES[damage]
    assert said in judge(book, "a.Dockerfile", DOCKERFILE.replace(old, new), 1)


def test_a_good_compose_file_is_checked(book):
    assert judge(book, "a.yaml", COMPOSE, 0) == ""
    assert book.must("list") == "checked  a/a.yaml\n"


@pytest.mark.parametrize("damage", COMPOSES)
def test_a_bad_compose_file_is_refused(book, damage):
    old, new, said = COMPOSES[damage]
    assert said in judge(book, "a.yaml", COMPOSE.replace(old, new), 1)


LINES = {
    "docker run --deamon web": "unknown flag: --deamon",
    "docker build --tagg web .": "unknown flag: --tagg",
    "docker compose up --deatch": "unknown flag: --deatch",
    "docker scan web": "unknown command: docker scan",
}


@pytest.mark.parametrize("line", LINES)
def test_a_bad_command_line_is_refused(book, line):
    text = FOLDER + 'verify = "command"'
    book.settings("a", text.format(name="a.sh", exit=2))
    book.lesson("a/a.sh", f"docker run --rm web\n{line}")
    assert LINES[line] in book.do("run", "a/a").stdout


def test_a_set_of_programs_that_is_not_there_is_refused(book):
    book.lesson("a/a.sh", "true")
    book.settings("a", 'programs = ["podman"]')
    said = book.do("list").stderr
    assert f"programs cannot be 'podman'; known: {', '.join(sorted(TOOLBOX))}\n" in said
