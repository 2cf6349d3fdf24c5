"""The Dockerfiles of the book are built, and their programs run in containers."""

import datetime
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from opsbook import ROOT
from opsbook.lessons import find, sha256
from tests.images.bases import stand_in
from tests.images.builder import PROGRAMS, Builder, Image
from tests.images.conftest import PAGE, SERVER
from tests.images.container import Container, output, started

BUILT = {
    PAGE / "Dockerfile": "is healthy, scores a flight, is user 1000, ends on SIGTERM; "
    "after an edit of the service only its layer is built again",
    PAGE / "uv.Dockerfile": "scores a flight, is user 1000, ends on SIGTERM; "
    "an outdated lock is refused",
    PAGE / "apt_clean.Dockerfile": "the library loads, apt's lists are gone",
    PAGE / "secret.Dockerfile": "needs the password; no layer and no history holds it",
    PAGE / "spark.Dockerfile": "counts rows as user 185",
    PAGE / "copy.Dockerfile": "runs the copied program",
    PAGE / "author.Dockerfile": "has the label",
    SERVER / "Dockerfile": "is healthy, has its drivers, is user 1000, ends on SIGTERM",
    SERVER / "official.Dockerfile": "the same",
}
"""Those that are built, and what is tried of the image."""
NOT_BUILT = {
    PAGE / "conda.Dockerfile": "it installs from a conda channel; none is reached",
}
WARNED = {
    PAGE / "quotes.Dockerfile": "JSONArgsRecommended",
    PAGE / "shell_form.Dockerfile": "JSONArgsRecommended",
    PAGE / "then_maintainer.Dockerfile": "MaintainerDeprecated",
}
"""Those that hadolint refuses and the builder only warns of."""
BASE = "python:3.13-slim-bookworm"
PASSWORD = "wordless-4711"
STORE = {
    "MLFLOW_BACKEND_STORE_URI": "sqlite:////tmp/mlflow.db",
    "MLFLOW_ARTIFACTS_DESTINATION": "/tmp/files",
}
POST = """
import urllib.request as r
kind = {{"Content-Type": "application/json"}}
request = r.Request("http://127.0.0.1:8000/score", {!r}.encode(), kind)
print(r.urlopen(request).read().decode())
"""
GOMP = "import ctypes; print(ctypes.CDLL('libgomp.so.1').omp_get_max_threads() > 0)"


def every() -> set[Path]:
    """Return all Dockerfiles of the book."""
    return set((ROOT / "snippets").rglob("*Dockerfile"))


def refused() -> set[Path]:
    """Return those that the book shows as bad ones."""
    folder = ROOT / "snippets"
    return {file for file in every() if find(str(file.relative_to(folder))).exit}


@pytest.fixture(scope="session")
def built(
    builder: Builder, project: Path, tmp_path_factory, request
) -> Iterator[Callable[..., Path]]:
    """Return the function that builds a Dockerfile, once, and gives its folder.

    With ``--record`` the page's table is written once all are built and tried.
    """
    done: dict[Path, Path] = {}

    def build(file: Path, context: Path = project, **options) -> Path:
        if file not in done:
            folder = tmp_path_factory.mktemp(file.stem)
            result = builder.build(file, context, folder, **options)
            assert not result.error, result.error
            assert not result.warnings
            done[file] = folder
        return done[file]

    yield build
    recording = request.config.getoption("record")
    if recording and set(done) == set(BUILT) and not request.session.testsfailed:
        (Path(__file__).parent / "built.rst").write_text(table(done))


def table(done: dict[Path, Path]) -> str:
    """Return the part of the page that lists what was built."""
    version = PROGRAMS.versions()["buildkitd"]
    today = datetime.date.today()
    said = subprocess.check_output(["runc", "--version"], text=True)
    runc = re.match(r"runc version ([\d.]+)", said)[1]
    text = f"Built with BuildKit {version} and run with runc {runc} on {today}.\n\n"
    text += ".. list-table::\n   :header-rows: 1\n\n"
    rows = [("Dockerfile", "SHA-256", "What the image does")]
    for file, words in BUILT.items():
        name = file.relative_to(ROOT / "snippets").as_posix()
        digest = sha256(file.read_bytes())[:12]
        rows.append((f"``{name}``", f"``{digest}``", words))
    for row in rows:
        text += "   * - " + "\n     - ".join(row) + "\n"
    return text


def image(folder: Path) -> Image:
    return Image(folder / "layout")


def own_files(folder: Path) -> bytes:
    """Return all that an image adds to its base, and what is said of it."""
    base = stand_in(BASE)
    layers = image(folder).layers[len(base.layers) :]
    text = json.dumps(image(folder).document).encode()
    return b"".join(layer.read_bytes() for layer in layers) + text


def wait_until_healthy(container: Container, folder: Path) -> None:
    """Wait for the health check that the image brings along."""
    kind, *command = image(folder).config["Healthcheck"]["Test"]
    assert kind == "CMD"
    container.wait_for(*command)


def check_service(container: Container) -> None:
    """Ask for a score as the page does; look whose process it is; stop it."""
    asked = re.search(r"\[.*\]", (PAGE / "ask.sh").read_text())[0]
    answer = container.do("python", "-c", POST.format(asked))
    assert answer.stdout.strip() == (PAGE / "ask.out").read_text().strip()
    check_process(container, "uvicorn")


def check_process(container: Container, program: str, within: int = 10) -> None:
    """Check that *program* itself is the first process, not root, and stops."""
    assert container.do("id", "--user").stdout == "1000\n"
    words = container.do("cat", "/proc/1/cmdline").stdout.split("\0")
    assert Path(words[1]).name == program
    assert container.stop(within) == 0


def test_each_dockerfile_is_built_or_has_its_reason():
    groups = set(BUILT), set(NOT_BUILT), refused()
    assert set().union(*groups) == every()
    assert [len(group) for group in groups] == [9, 1, 9]


def test_a_misspelt_instruction_is_refused(builder, project):
    said = builder.build(PAGE / "typo.Dockerfile", project).error
    assert "unknown instruction: CPOY" in said


@pytest.mark.parametrize("file", sorted(WARNED), ids=lambda file: file.stem)
def test_the_builder_only_warns(builder, project, file):
    build = builder.build(file, project)
    assert not build.error
    assert any(one.startswith(WARNED[file]) for one in build.warnings)


def test_words_without_a_comma_are_taken_for_shell_code(builder, project, tmp_path):
    builder.build(PAGE / "quotes.Dockerfile", project, tmp_path)
    words = ["/bin/sh", "-c", '["python" "service.py"]']
    assert image(tmp_path).config["Entrypoint"] == words


def test_the_packed_model_scores(built):
    folder = built(PAGE / "Dockerfile")
    with started(folder) as container:
        wait_until_healthy(container, folder)
        check_service(container)


def test_the_first_stage_stays_behind(built):
    files = own_files(built(PAGE / "Dockerfile"))
    assert b"opt/venv/bin/uvicorn" in files
    assert b"build/requirements.txt" not in files
    assert b"root/.cache" not in files


def test_only_what_follows_an_edit_is_built_again(built, builder, project, tmp_path):
    built(PAGE / "Dockerfile")
    edited = tmp_path / "project"
    shutil.copytree(project, edited)
    with (edited / "service.py").open("a") as service:
        service.write("# edited\n")
    build = builder.build(PAGE / "Dockerfile", edited, tmp_path)
    assert build.step("pip install").cached
    assert build.step("COPY --from=build").cached
    assert not build.step("COPY model.joblib").cached
    with (edited / "requirements.txt").open("a") as requirements:
        requirements.write("# edited\n")
    build = builder.build(PAGE / "Dockerfile", edited, tmp_path)
    assert build.step("python -m venv").cached
    assert not build.step("pip install").cached


def test_uv_installs_what_is_locked(built):
    with started(built(PAGE / "uv.Dockerfile")) as container:
        health = "urllib.request as r; r.urlopen('http://127.0.0.1:8000/health')"
        container.wait_for("python", "-c", f"import {health}")
        check_service(container)


def test_an_outdated_lock_is_refused(builder, project, tmp_path):
    edited = tmp_path / "project"
    shutil.copytree(project, edited)
    text = (edited / "pyproject.toml").read_text()
    (edited / "pyproject.toml").write_text(text.replace("= [", '= ["idna", '))
    build = builder.build(PAGE / "uv.Dockerfile", edited)
    assert "The lockfile at `uv.lock` needs to be updated" in build.error


def test_the_secret_is_used_and_not_kept(built, builder, project, tmp_path):
    file = PAGE / "secret.Dockerfile"
    assert "secret netrc: not found" in builder.build(file, project).error
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine packages.example.com login me password {PASSWORD}\n")
    files = own_files(built(file, secrets={"netrc": netrc}))
    assert b"site-packages/fastapi" in files
    assert PASSWORD.encode() not in files


def test_a_secret_in_arg_is_kept(builder, project, tmp_path):
    """The opposite of the lesson: what the search above would find."""
    file = tmp_path / "Dockerfile"
    file.write_text(f"FROM {BASE}\nARG TOKEN\nRUN test -n $TOKEN\n")
    build = builder.build(file, project, tmp_path, TOKEN=PASSWORD)
    assert any(one.startswith("SecretsUsedInArgOrEnv") for one in build.warnings)
    assert PASSWORD.encode() in own_files(tmp_path)


def test_a_library_of_debian_is_there_and_no_lists(built):
    folder = built(PAGE / "apt_clean.Dockerfile")
    assert output(folder, "python", "-c", GOMP) == "True\n"
    with pytest.raises(AssertionError, match=r"libgomp\.so\.1"):
        output(stand_in(BASE).layout.parent, "python", "-c", GOMP)
    assert output(folder, "ls", "/var/lib/apt/lists") == ""
    assert output(folder) == ""


def test_a_copied_program_runs(built, tmp_path):
    (tmp_path / "service.py").write_text("import os\nprint(os.getcwd())\n")
    assert output(built(PAGE / "copy.Dockerfile", tmp_path)) == "/app\n"


def test_the_author_is_a_label(built):
    folder = built(PAGE / "author.Dockerfile")
    label = {"org.opencontainers.image.authors": "somebody@example.com"}
    assert image(folder).config["Labels"] == label
    assert output(folder, "python", "--version").startswith("Python 3.13.")


def test_a_spark_job_runs(built):
    assert "rows: 10 user: 185" in output(built(PAGE / "spark.Dockerfile"))


def test_the_server_of_mlflow_is_healthy(built):
    folder = built(SERVER / "Dockerfile", SERVER)
    with started(folder, **STORE) as container:
        wait_until_healthy(container, folder)
        assert container.do("python", "-c", "import boto3, psycopg").returncode == 0
        check_process(container, "mlflow", within=60)


def test_the_official_image_gets_its_drivers(built):
    with started(built(SERVER / "official.Dockerfile", SERVER), **STORE) as container:
        health = "urllib.request as r; r.urlopen('http://127.0.0.1:5000/health')"
        container.wait_for("python", "-c", f"import {health}")
        assert container.do("python", "-c", "import boto3, psycopg").returncode == 0
        check_process(container, "mlflow", within=60)
