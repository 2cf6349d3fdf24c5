"""Measure what the ways to write a Dockerfile cost, and write results.rst.

Each is built by a builder that holds the base and nothing else, then once more after an
edit of the service. Turns are taken; the smallest time counts. Nothing is exported in
that time.
"""

import datetime
import tempfile
from pathlib import Path

from tests.bench.bench import machine
from tests.images.bases import stand_in
from tests.images.builder import Build, Builder, Image, running, say
from tests.images.conftest import PAGE, make_project

HERE = Path(__file__).parent
BASE = "python:3.13-slim-bookworm"
TURNS = 2
VARIANTS = {
    HERE / "variants/naive.Dockerfile": "code first, compiler and caches kept",
    HERE / "variants/ordered.Dockerfile": "the same, code last",
    HERE / "variants/clean.Dockerfile": "compiler and caches removed in one RUN",
    HERE / "variants/stages.Dockerfile": "compiler in a first stage",
    PAGE / "Dockerfile": "the Dockerfile above: two stages, wheels only",
    PAGE / "uv.Dockerfile": "uv, wheels only, with bytecode",
}


def main() -> None:
    """Measure and write."""
    times: dict[Path, list[tuple[float, float]]] = {file: [] for file in VARIANTS}
    sizes: dict[Path, int] = {}
    for _ in range(TURNS):
        for file in VARIANTS:
            say(f"building {file.name}")
            with tempfile.TemporaryDirectory() as folder:
                first, second, sizes[file] = measured(file, Path(folder))
            times[file].append((first, second))
    (HERE / "results.rst").write_text(table(times, sizes))


def measured(file: Path, folder: Path) -> tuple[float, float, int]:
    """Return the seconds of the first build and of one after an edit, and the size."""
    project = folder / "project"
    project.mkdir()
    make_project(project)
    with running(stand_in) as builder:
        (folder / "Dockerfile").write_text(f"FROM {BASE}\nRUN true\n")
        done(builder, folder / "Dockerfile", project)
        first = done(builder, file, project)
        with (project / "service.py").open("a") as service:
            service.write("# edited\n")
        second = done(builder, file, project)
        done(builder, file, project, folder)
    size = Image(folder / "layout").size - stand_in(BASE).size
    return first.seconds, second.seconds, size


def done(builder: Builder, file: Path, project: Path, to: Path | None = None) -> Build:
    """Return the build, which has to succeed."""
    build = builder.build(file, project, to)
    if build.error:
        raise RuntimeError(f"{file.name}: {build.error}")
    return build


def table(times: dict, sizes: dict) -> str:
    """Return the page's part."""
    least = {
        file: [min(all) for all in zip(*t, strict=True)] for file, t in times.items()
    }
    one = next(iter(least.values()))[0]
    rows = [("Dockerfile", "MB above the base", "First build", "After an edit")]
    for file, words in VARIANTS.items():
        first, second = least[file]
        size = f"{sizes[file] / 1e6:.0f}"
        rows.append((words, size, f"{first / one:.2f}", f"{second / one:.2f}"))
    text = f"Measured on {datetime.date.today()}: {machine()}. "
    text += f"1.00 is {one:.0f} seconds.\n"
    text += "\n.. list-table::\n   :header-rows: 1\n\n"
    for first, *others in rows:
        text += f"   * - {first}\n" + "".join(f"     - {cell}\n" for cell in others)
    return text


if __name__ == "__main__":
    main()
