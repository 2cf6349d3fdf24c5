"""Measure the speed of the build and of the runner, and write results.rst.

The unit is user-space instructions where `perf stat` has them, which repeat within a
per cent, and CPU seconds elsewhere. Both sides of a ratio are measured in one run, in
turns; with more than one turn, the smallest counts. The Kubernetes chapter is measured
as it is proved: by its own environment, in seconds on the clock.
"""

import datetime
import os
import platform
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from opsbook import ROOT
from tests.bench import plain

HERE = Path(__file__).parent
TURNS = 3
PERF = ["perf", "stat", "-x,", "-e", "instructions:u", "-o"]
SPHINX = [sys.executable, "-m", "sphinx", "--quiet"]
OPSBOOK = [sys.executable, "-c", "from opsbook.cli import main; main()"]
TRIVIAL = "print(6 * 7)\n"
SMALL = "print(sum(range(10_000_000)))\n"
HEAVY = "import mlflow\n\nprint(mlflow.__name__)\n"


def has_perf() -> bool:
    """Tell whether this machine counts instructions."""
    if not shutil.which("perf"):
        return False
    command = ["perf", "stat", "-x,", "-e", "instructions:u", "true"]
    return "<not" not in subprocess.run(command, capture_output=True, text=True).stderr


def cost(command: list[str], folder: Path) -> float:
    """Return what *command* costs in *folder*, with all that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = os.environ | {"PYTHONPATH": str(folder)}
    environment.pop("CI", None)  # under CI everything is proved, changed or not
    # Byte code is written once, as for a reader; else each turn would compile the book.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.NamedTemporaryFile("r") as counted:
        counting = [*PERF, counted.name] if COUNTS else []
        subprocess.run(
            [*counting, *command],
            cwd=folder,
            env=environment,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        if COUNTS:
            return float(counted.read().splitlines()[-1].split(",")[0])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def ratio(ours: Callable[[], float], theirs: Callable[[], float]) -> float:
    """Return the smallest cost of *ours* over that of *theirs*, measured in turns."""
    pairs = [(ours(), theirs()) for _ in range(TURNS)]
    return min(a for a, _ in pairs) / min(b for _, b in pairs)


def build(folder: Path, conf: Path, fresh: bool) -> float:
    """Return what a build costs: from nothing, or after one page was edited."""
    out = folder / "html"
    if fresh:
        shutil.rmtree(out, ignore_errors=True)
    else:
        with (folder / "docs" / "index.rst").open("a") as page:
            page.write("\nOne more sentence.\n")
    return cost([*SPHINX, "-c", str(conf), str(folder / "docs"), str(out)], folder)


def small_book(folder: Path, text: str, number: int, preload: str = "") -> Path:
    """Write a book of *number* equal lessons, recorded."""
    shutil.copytree(ROOT / "opsbook", folder / "opsbook")
    (folder / "requirements").mkdir()
    (folder / "snippets" / "bench").mkdir(parents=True)
    for n in range(number):
        (folder / "snippets" / "bench" / f"lesson_{n}.py").write_text(text)
    settings = f'preload = ["{preload}"]\n' if preload else ""
    (folder / "snippets" / "bench" / "lessons.toml").write_text(settings)
    cost([*OPSBOOK, "record"], folder)
    return folder


def bare(folder: Path) -> float:
    """Return what ``python lesson.py`` costs, summed over the lessons."""
    lessons = sorted((folder / "snippets" / "bench").glob("*.py"))
    return sum(cost([sys.executable, str(lesson)], folder) for lesson in lessons)


def measure(folder: Path) -> list[tuple[str, str, str]]:
    """Return rows of the table: what, measured, aim."""
    ours, theirs = folder / "ours", folder / "plain"
    for name in ("docs", "snippets", "tests", "Images", "opsbook", "requirements"):
        shutil.copytree(ROOT / name, ours / name)
    for name in ("conf.py", "CHANGELOG.md"):
        shutil.copy(ROOT / name, ours)
    plain.write(theirs / "docs")

    def pair(fresh: bool) -> float:
        return ratio(
            lambda: build(ours, ours, fresh),
            lambda: build(theirs, theirs / "docs", fresh),
        )

    rows = [
        ("Cold build over plain Sphinx, same pages", f"{pair(True):.2f}", "0.75"),
        ("Build after one edit over plain Sphinx", f"{pair(False):.2f}", "1.10"),
    ]
    verify = [*OPSBOOK, "verify"]
    trivial = small_book(folder / "trivial", TRIVIAL, 50)
    small = small_book(folder / "small", SMALL, 50)
    for name, book in (("trivial", trivial), ("small", small)):
        over = ratio(
            lambda book=book: cost([*verify, "--all"], book),
            lambda book=book: bare(book),
        )
        rows.append((f"50 {name} lessons over bare Python", f"{over:.2f}", "1.10"))
    few = small_book(folder / "few", HEAVY, 1, "mlflow")
    many = small_book(folder / "many", HEAVY, 21, "mlflow")
    warm = min(cost([*verify, "--all"], many) for _ in range(TURNS))
    warm -= min(cost([*verify, "--all"], few) for _ in range(TURNS))
    cold = min(bare(few) for _ in range(TURNS))
    rows.append(
        ("A cold start of MLflow over a warm one", f"{cold / (warm / 20):.0f}", "20")
    )
    began = time.monotonic()
    cost(verify, trivial)
    seconds = time.monotonic() - began
    rows.append(("50 unchanged lessons, seconds", f"{seconds:.2f}", "2"))
    return rows


def kubernetes() -> list[tuple[str, str, str]]:
    """Return rows about the control plane, whose programs are built before."""
    tox = [ROOT / ".venv/bin/tox", "-qe", "kubernetes"]
    subprocess.run([*tox, "--notest"], check=True)
    opsbook = ROOT / ".tox/kubernetes/bin/opsbook"
    service = [opsbook, "service", "kubernetes"]
    environment = os.environ | {"PATH": f"{opsbook.parent}:{os.environ['PATH']}"}
    subprocess.run([*service, "--build"], env=environment, check=True)
    began = time.monotonic()
    with subprocess.Popen(service, env=environment, stdout=subprocess.PIPE) as started:
        started.stdout.readline()  # it says that it is running
        start = time.monotonic() - began
        started.send_signal(signal.SIGINT)
    began = time.monotonic()
    subprocess.run(tox, check=True, stdout=subprocess.DEVNULL)
    chapter = time.monotonic() - began
    return [
        ("Start of the control plane, seconds", f"{start:.0f}", "15"),
        ("The Kubernetes chapter, seconds", f"{chapter:.0f}", "480"),
    ]


def machine() -> str:
    """Return the processor's name and the number of cores."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    name = next(one.split(":")[1].strip() for one in lines if "model name" in one)
    return f"{name}, {os.cpu_count()} cores, Python {platform.python_version()}"


def main() -> None:
    """Measure and write."""
    # Not in /tmp, where no book lies: each lesson has another one.
    home = ROOT / "build"
    home.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home) as folder:
        rows = measure(Path(folder)) + kubernetes()
    unit = "instructions" if COUNTS else "CPU seconds"
    text = f"Measured on {datetime.date.today()} in {unit}: {machine()}.\n\n"
    text += ".. list-table::\n   :header-rows: 1\n\n"
    for what, measured, aim in [("What", "Measured", "Aim"), *rows]:
        text += f"   * - {what}\n     - {measured}\n     - {aim}\n"
    (HERE / "results.rst").write_text(text)
    print(text)


COUNTS = has_perf()

if __name__ == "__main__":
    main()
