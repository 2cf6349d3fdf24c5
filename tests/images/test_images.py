"""The Dockerfiles of the book are built, and their programs run in containers."""

import json
import re
import shutil
from pathlib import Path

import pytest

from opsbook.lessons import ROOT, find
from tests.images.builder import Builder, Image
from tests.images.conftest import PAGE, SERVER
from tests.images.container import output, started

BUILT = {
    PAGE / "Dockerfile",
    PAGE / "apt_clean.Dockerfile",
    PAGE / "author.Dockerfile",
    PAGE / "copy.Dockerfile",
    PAGE / "secret.Dockerfile",
    PAGE / "spark.Dockerfile",
    PAGE / "uv.Dockerfile",
    SERVER / "Dockerfile",
    SERVER / "official.Dockerfile",
}
NOT_BUILT = {
    PAGE / "conda.Dockerfile": "no registry of packages carries conda or its channels",
}
SECRET = "machine packages.example.com login me password wordless-secret-4711\n"
LOOK = "import urllib.request as r; print(r.urlopen('http://127.0.0.1:{}').read())"
ASK = """
import urllib.request as r
request = r.Request("http://127.0.0.1:8000/score", data={!r}.encode(),
                    headers={{"Content-Type": "application/json"}})
print(r.urlopen(request).read().decode())
"""


def refused() -> set[Path]:
    """Return the Dockerfiles that the book shows as bad ones."""
    return {file for file in every() if lesson(file).exit}


def every() -> set[Path]:
    """Return all Dockerfiles of the book."""
    found = (ROOT / "snippets").rglob("*Dockerfile")
    return {file for file in found if file.is_file()}


def lesson(file: Path):
    """Return the lesson of a Dockerfile."""
    return find(file.relative_to(ROOT / "snippets").as_posix())


@pytest.fixture(scope="session")
def image(builder: Builder, project: Path, tmp_path_factory):
    """Return the function that builds a Dockerfile of the book, once."""
    done: dict[Path, Path] = {}

    def build(file: Path, context: Path = project, **options) -> Path:
        if file not in done:
            folder = tmp_path_factory.mktemp(file.name)
            result = builder.build(file, context, folder, **options)
            assert not result.error
            assert not result.warnings
            done[file] = folder
        return done[file]

    return build


def test_each_dockerfile_is_built_or_has_its_reason():
    groups = [BUILT, set(NOT_BUILT), refused()]
    assert set().union(*groups) == every()
    assert [len(group) for group in groups] == [9, 1, 9]


def test_a_misspelt_instruction_is_refused_by_the_builder(builder, project):
    said = builder.build(PAGE / "typo.Dockerfile", project).error
    assert "unknown instruction: CPOY" in said


def test_the_packed_model_answers(image):
    """The command of the image runs, its health check succeeds, it scores a flight."""
    folder = image(PAGE / "Dockerfile", PAGE and image.__wrapped__ if False else None)


def check_service(folder: Path) -> None:
    """Run the service as the image says; ask it what the page asks."""
    asked = re.search(r"\[.*\]", (PAGE / "ask.sh").read_text())[0]
    healthy = LOOK.format("8000/health")
    with started(folder) as container:
        container.wait_for("python", "-c", healthy)
        answer = container.do("python", "-c", ASK.format(asked)).stdout
        assert json.loads(answer) == json.loads((PAGE / "ask.out").read_text())
        assert container.do("id", "-u").stdout == "1000\n"
        assert container.do("cat", "/proc/1/cmdline").stdout.split("\0")[1].endswith(
            "uvicorn"
        )
        assert container.stop(10) == 0
