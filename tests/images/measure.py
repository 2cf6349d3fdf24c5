"""Measure what the ways to write a Dockerfile cost, and write results.rst.

Each is built by a builder that holds the base and nothing else, then once more after an
edit of the service. The unit is CPU seconds of the builder and of what RUN ran, which
repeat better than the time of downloads. Nothing is exported meanwhile.
"""

import datetime
import tempfile
from pathlib import Path

from tests.bench.bench import machine
from tests.images.bases import stand_in
from tests.images.builder import Builder, Image, running, say
from tests.images.conftest import PAGE, make_project

HERE = Path(__file__).parent
BASE = "python:3.13-slim-bookworm"
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
    found = {}
    for file in VARIANTS:
        say(f"building {file.name}")
        with tempfile.TemporaryDirectory() as folder:
            found[file] = measured(file, Path(folder))
    (HERE / "results.rst").write_text(table(found))


def measured(file: Path, folder: Path) -> tuple[float, float, int]:
    """Return the cost of the first build and of one after an edit, and the size."""
    project = folder / "project"
    project.mkdir()
    make_project(project)
    with running(stand_in) as builder:
        (folder / "Dockerfile").write_text(f"FROM {BASE}\nRUN true\n")
        build(builder, folder / "Dockerfile", project)
        costs = [builder.cost()]
        build(builder, file, project)
        costs.append(builder.cost())
        with (project / "service.py").open("a") as service:
            service.write("# edited\n")
        build(builder, file, project)
        costs.append(builder.cost())
        build(builder, file, project, folder)
    size = Image(folder / "layout").size - stand_in(BASE).size
    return costs[1] - costs[0], costs[2] - costs[1], size


def build(builder: Builder, file: Path, project: Path, to: Path | None = None) -> None:
    """Build; it has to succeed."""
    if error := builder.build(file, project, to).error:
        raise RuntimeError(f"{file.name}: {error}")


def table(found: dict[Path, tuple[float, float, int]]) -> str:
    """Return the page's part."""
    one = next(iter(found.values()))[0]
    rows = [("Dockerfile", "MB above the base", "First build", "After an edit")]
    for file, words in VARIANTS.items():
        first, second, size = found[file]
        ratios = f"{first / one:.2f}", f"{second / one:.2f}"
        rows.append((words, f"{size / 1e6:.0f}", *ratios))
    text = f"Measured on {datetime.date.today()} in CPU seconds: {machine()}. "
    text += f"1.00 is {one:.0f} seconds.\n"
    text += "\n.. list-table::\n   :header-rows: 1\n\n"
    for first, *others in rows:
        text += f"   * - {first}\n" + "".join(f"     - {cell}\n" for cell in others)
    return text


if __name__ == "__main__":
    main()
