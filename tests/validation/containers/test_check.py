"""Files of anybody are judged by the tools that read them."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from opsbook import ROOT
from opsbook.check import judge
from opsbook.cli import main
from opsbook.lessons import find

SNIPPETS = ROOT / "snippets"
DOCKERFILE = """\
FROM --platform=$BUILDPLATFORM python:3.13-slim AS python
RUN --mount=type=cache,target=/root/.cache pip wheel --wheel-dir /wheels flights==1.0
FROM python
COPY --from=python /wheels /wheels
COPY --from=ghcr.io/some/tool:1.0 /tool /bin/
RUN --mount=type=bind,from=busybox:1.37,target=/box /box/true
HEALTHCHECK --interval=30s CMD ["true"]
EXPOSE 8080
"""
DOCKERFILES = [
    ("COPY --from=python", "CPOY --from=python", "line 4: unknown instruction: CPOY"),
    ("--interval", "--intervall", "line 7: unknown flag: --intervall"),
    ("type=cache", "type=cahe", "unsupported mount type"),
    ("EXPOSE 8080", "EXPOSE http", "invalid containerPort: http"),
    (
        "COPY --from=python /wheels /wheels",
        "COPY /wheels",
        "COPY requires at least two",
    ),
    ("AS python", "AS", "FROM requires either one or three"),
]
COMPOSE = """\
services:
  web:
    image: "web:${TAG:?which}"
    ports: ["127.0.0.1:${PORT}:80"]
    env_file: not_here.env
    depends_on: {db: {condition: service_healthy}}
  db:
    image: db:1.0
    healthcheck: {test: [CMD, ready], interval: 5s}
"""
COMPOSES = [
    ("image: db", "imago: db", "services.db.imago"),
    ("{db:", "{dc:", 'service "web" depends on undefined service "dc"'),
    ("service_healthy", "healthy", "value must be one of"),
    ("5s", "5z", 'unknown unit "z"'),
    (":80", ":80x", "invalid containerPort: 80x"),
    ("${TAG:?which}", "${TAG:", "invalid interpolation format"),
]


def faults(folder: Path, name: str, text: str) -> list[str]:
    file = folder / name
    file.write_text(text)
    return judge(file)[0]


@pytest.mark.parametrize("name", ["Dockerfile", "a.Dockerfile", "Containerfile.gpu"])
def test_a_dockerfile_that_builds_has_no_fault(tmp_path, name):
    assert faults(tmp_path, name, DOCKERFILE) == []


@pytest.mark.parametrize(("old", "new", "said"), DOCKERFILES)
def test_buildkit_refuses_a_dockerfile(tmp_path, old, new, said):
    assert old in DOCKERFILE
    told = faults(tmp_path, "Dockerfile", DOCKERFILE.replace(old, new))
    assert said in "\n".join(told)


def test_what_hadolint_says_is_advice(tmp_path):
    file = tmp_path / "Dockerfile"
    file.write_text("FROM python:latest\nRUN cd /a\n")
    told, advice = judge(file)
    assert told == []
    assert [line.split(" ")[2] for line in advice] == ["DL3007", "DL3003", "SC2164"]


@pytest.mark.parametrize("name", ["compose.yaml", "docker-compose.dev.yml", "a.yaml"])
def test_a_compose_file_is_judged_without_what_lies_around_it(tmp_path, name):
    assert faults(tmp_path, name, COMPOSE) == []


@pytest.mark.parametrize(("old", "new", "said"), COMPOSES)
def test_compose_refuses_a_file(tmp_path, old, new, said):
    assert old in COMPOSE
    told = faults(tmp_path, "compose.yaml", COMPOSE.replace(old, new))
    assert said in "\n".join(told)


def test_what_compose_warns_of_is_advice(tmp_path):
    file = tmp_path / "compose.yaml"
    file.write_text(f"version: '3'\n{COMPOSE}")
    told, (advice,) = judge(file)
    assert told == []
    assert "the attribute `version` is obsolete" in advice


def test_every_dockerfile_of_the_book_would_build_but_one():
    files = sorted(SNIPPETS.rglob("*Dockerfile"))
    refused = [file.name for file in files if judge(file)[0]]
    assert refused == ["typo.Dockerfile"]


def test_every_compose_file_of_the_book_is_judged_as_in_its_lesson():
    files = sorted((SNIPPETS / "devops/compose").glob("*.yaml"))
    others = [
        file.name
        for file in files
        if any(judge(file)) != bool(find(str(file.relative_to(SNIPPETS))).exit)
    ]
    # It adds to another file, so its lesson gives both to Compose.
    assert files
    assert others == ["gpu.compose.yaml"]


def test_a_fault_is_a_line_and_an_exit_status(tmp_path):
    good, bad = tmp_path / "a.Dockerfile", tmp_path / "b.Dockerfile"
    good.write_text("FROM scratch\n")
    bad.write_text("FORM scratch\n")
    done = CliRunner().invoke(main, ["check", str(good), str(bad)])
    assert done.exit_code == 1
    line = "dockerfile parse error on line 1: unknown instruction: FORM"
    assert done.stderr.startswith(f"{bad}: {line}")


def test_a_file_that_is_no_text_is_named_and_the_next_one_is_judged(tmp_path):
    bad, worse = tmp_path / "a.Dockerfile", tmp_path / "b.Dockerfile"
    bad.write_bytes(b"FROM a\n\xff\n")
    worse.write_text("FORM scratch\n")
    done = CliRunner().invoke(main, ["check", str(bad), str(worse)])
    assert done.exit_code == 1
    first, second = done.stderr.splitlines()[:2]
    assert first == f"Error: {bad}:2: is not UTF-8; save it as UTF-8"
    assert second.startswith(f"{worse}: dockerfile parse error")


@pytest.mark.parametrize("name", ["gone.yaml", "."])
def test_what_is_no_file_is_named(tmp_path, name):
    done = CliRunner().invoke(main, ["check", str(tmp_path / name)])
    assert done.exit_code == 2
    assert "Invalid value for 'FILES...'" in done.stderr
