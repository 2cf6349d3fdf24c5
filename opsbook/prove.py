"""Prove lessons: run them, compare with what is recorded, or record."""

import datetime
import difflib
import fcntl
import hashlib
import os
import platform
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from functools import cache
from importlib import metadata
from pathlib import Path

from opsbook import ROOT, SNIPPETS, record, runner, services, toolbox
from opsbook.errors import OpsbookError
from opsbook.lessons import RECORD, Lesson, find, folders, in_folder, sha256
from opsbook.normalise import idle, normalise
from opsbook.record import Proof
from opsbook.verifiers import job_for, level_of

PROVED = ROOT / ".opsbook" / "proved"
"""Holds an empty file for each proof that succeeded on this machine, named by `key`."""


class Prover:
    """Proves lessons one after another; a context manager.

    Lessons of one folder share a warm worker, and what a lesson left behind is kept
    until the end, for the lessons that come after it.
    """

    def __init__(self, everything: bool = False):
        self.everything = everything
        """Whether to run what has not changed since it was proved here."""
        self._outcomes: dict[str, runner.Outcome] = {}
        self._stack = ExitStack()
        self._warmed: tuple | None = None
        self._worker: runner.Worker | None = None

    def __enter__(self) -> "Prover":
        return self

    def __exit__(self, *_) -> None:
        self._stack.close()
        services.leave()
        for outcome in self._outcomes.values():
            shutil.rmtree(outcome.place, ignore_errors=True)

    def run(self, lesson: Lesson) -> runner.Outcome:
        """Run *lesson* once, after the lesson whose files it starts from."""
        if lesson.path not in self._outcomes:
            first = self.run(find(lesson.after)).place if lesson.after else None
            outcome = runner.run(lesson, job_for(lesson), self.worker(lesson), first)
            self._outcomes[lesson.path] = outcome
        outcome = self._outcomes[lesson.path]
        if outcome.exit != lesson.exit:
            raise _failed(lesson, outcome)
        if outcome.left:
            raise _untidy(lesson, outcome)
        return outcome

    def worker(self, lesson: Lesson) -> runner.Worker:
        """Return the warm worker for *lesson*, started if need be."""
        needs = runner.needs(lesson)
        if self._warmed != needs or self._worker.ended():
            self._stack.close()
            self._worker = runner.Worker(lesson)
            self._stack.callback(self._worker.close)
            self._warmed = needs
        return self._worker

    def verify(self, lesson: Lesson) -> bool:
        """Prove *lesson* again and compare; return False if nothing had changed."""
        _refuse_difference(lesson, record.loaded)
        mark = PROVED / key(lesson)
        if not self.everything and mark.exists():
            return False
        expected = _recorded_output(lesson)
        found = self.run(lesson).output
        _compare(lesson, expected, found)
        _remember(mark)
        return True

    def record(self, lesson: Lesson) -> bool:
        """Run *lesson* and write its output and its entry; return False if proved."""
        record.load(lesson.folder)  # which refuses one that cannot be added to
        mark = PROVED / key(lesson)
        if not self.everything and mark.exists():
            with suppress(OpsbookError):
                _refuse_difference(lesson, record.load)
                return False
        found = self.run(lesson).output
        _refuse_unprintable(lesson, found)
        unused = idle(found, lesson.rules)
        if unused:
            raise _no_use(lesson, unused)
        recorded = _recorded_output(lesson)
        if normalise(recorded, lesson.rules) == normalise(found, lesson.rules):
            found = recorded
        _write(lesson, found)
        _remember(PROVED / key(lesson))
        return True


def tools(lesson: Lesson) -> dict[str, str]:
    """Return the tools that prove *lesson* and their versions, as installed."""
    served = services.versions(lesson.services)
    served |= toolbox.versions(lesson.programs)
    found = {}
    for name in lesson.tools:
        try:
            found[name] = served.get(name) or metadata.version(name)
        except metadata.PackageNotFoundError:
            message = f"{name} is not installed; run it through tox (make help)"
            raise OpsbookError(message, Path(lesson.name)) from None
    major, minor, _ = platform.python_version_tuple()
    return {**found, "Python": f"{major}.{minor}"}


def key(lesson: Lesson) -> str:
    """Return a checksum of all that the proof of *lesson* stands on."""
    parts = [
        lesson.path,
        record.output_sha256(lesson) or "",
        platform.python_version(),
        *(f"{one.sha256} {one!r}" for one in _foundations(lesson)),
        _machinery(),
    ]
    return sha256("\n".join(parts).encode())


def _foundations(lesson: Lesson) -> list[Lesson]:
    """Return *lesson* and every lesson that it stands on."""
    found, waiting = {}, [lesson]
    while waiting:
        one = waiting.pop()
        if one.path not in found:
            found[one.path] = one
            waiting += one.inputs
    return [found[path] for path in sorted(found)]


@cache
def _machinery() -> str:
    digest = hashlib.sha256()
    files = [*(ROOT / "opsbook").rglob("*.*"), *(ROOT / "requirements").rglob("*.*")]
    for file in sorted(files):
        if file.is_file() and file.suffix != ".pyc":
            digest.update(file.read_bytes())
    return digest.hexdigest()


def _write(lesson: Lesson, output: str) -> None:
    """Write the output and the record of *lesson*, and of the files it uses."""
    texts = {lesson.output_file: output} if output else {}
    with _one_writer():
        records: dict[str, dict[str, Proof]] = {}
        for file in (lesson, *map(find, lesson.files)):
            folder = file.folder
            proofs = records.setdefault(folder, record.load(folder))
            own = file is lesson
            if own or not (file.verify or _stands(proofs.get(file.path), file)):
                fresh = _proof(lesson, file)
                digest = sha256(output.encode()) if own and output else None
                proofs[file.path] = replace(fresh, output=digest)
        texts |= {record.file_of(f): record.text_of(p) for f, p in records.items()}
        record.write(texts)
        if not output:
            lesson.output_file.unlink(missing_ok=True)


def _proof(lesson: Lesson, file: Lesson) -> Proof:
    """Return what *lesson*, if it succeeds today, proves of *file*."""
    return Proof(
        level=level_of(lesson),
        exit=lesson.exit,
        by=lesson.path,
        tools=tools(lesson),
        date=datetime.date.today().isoformat(),
        sha256=file.sha256,
        output=record.output_sha256(file),
    )


def _stands(proof: Proof | None, file: Lesson) -> bool:
    """Tell whether the lesson that *proof* names still proves *file*."""
    with suppress(OpsbookError):  # of another environment, perhaps: prove it here
        by = find(record.matching(proof, file).by)
        return not _differences(proof, _proof(by, file))
    return False


@contextmanager
def _one_writer() -> Iterator[None]:
    """Hold off other processes that write records."""
    number = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(number, fcntl.LOCK_EX)
        yield
    finally:
        os.close(number)


def forget_removed() -> None:
    """Drop the entries and the outputs whose lessons are gone."""
    found = [one for home in folders() for one in in_folder(home).values()]
    outputs = {lesson.output_file for lesson in found if lesson.verify}
    with _one_writer():
        for file in SNIPPETS.rglob(RECORD):
            proofs = record.load(file.parent.relative_to(SNIPPETS).as_posix())
            kept = {p: proofs[p] for p in proofs if (SNIPPETS / p).is_file()}
            if not kept:
                file.unlink()
            elif kept != proofs:
                record.write({file: record.text_of(kept)})
        for file in SNIPPETS.rglob("*.out"):
            if file not in outputs:
                file.unlink()


def _remember(mark: Path) -> None:
    # Where nothing can be written, everything is proved again next time.
    with suppress(OSError):
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.touch()


def _refuse_unprintable(lesson: Lesson, output: str) -> None:
    bad = re.search(r"[\x00-\x08\x0b-\x1f\x7f\ufffd]", output)
    if bad:
        line = output.count("\n", 0, bad.start()) + 1
        message = f"prints {bad.group()!r} in line {line}, which no page can show"
        raise OpsbookError(message, Path(lesson.name))


def _recorded_output(lesson: Lesson) -> str:
    file = lesson.output_file
    return file.read_bytes().decode("utf-8", "replace") if file.exists() else ""


def _differences(proof: Proof, fresh: Proof) -> list[str]:
    """Return how the record differs from what a proof of today would write.

    The day may differ, and the Python: lessons are proved on every Python that the book
    supports, and one is recorded.
    """
    found = [
        f"was proved with {name} {proof.tools.get(name, 'nothing')}, installed is "
        f"{fresh.tools.get(name, 'nothing')}"
        for name in fresh.tools | proof.tools
        if name != "Python" and proof.tools.get(name) != fresh.tools.get(name)
    ]
    if list(proof.tools) != list(fresh.tools):
        found.append("was proved with its tools named in another order")
    return found + [
        f"is recorded with the {name} {getattr(proof, name)!r}, which is "
        f"{getattr(fresh, name)!r} now"
        for name in ("level", "exit", "by", "sha256")
        if getattr(proof, name) != getattr(fresh, name)
    ]


def _refuse_difference(lesson: Lesson, load: Callable[[str], dict]) -> None:
    """Refuse what is recorded of *lesson* and its files, if it is not so today."""
    for file in (lesson, *map(find, lesson.files)):
        proof = record.matching(load(file.folder).get(file.path), file)
        if proof.by != lesson.path:
            continue
        if found := _differences(proof, _proof(lesson, file)):
            hint = f"opsbook record {lesson.path}"
            raise OpsbookError(f"{found[0]}: {hint}", Path(file.name))


def _compare(lesson: Lesson, expected: str, found: str) -> None:
    place = Path(lesson.name)
    hint = f"opsbook record {lesson.path}"
    if expected and not found:
        raise OpsbookError(f"prints nothing, but an output is recorded: {hint}", place)
    if found and not expected:
        message = f"prints something, but no output is recorded: {hint}"
        raise OpsbookError(message, place)
    unused = idle(found, lesson.rules)
    if unused:
        raise _no_use(lesson, unused)
    before, after = (normalise(text, lesson.rules) for text in (expected, found))
    if before != after:
        pairs = zip(before.splitlines(), after.splitlines(), strict=False)
        same = sum(1 for _ in _while_equal(pairs))
        name = lesson.output_file.relative_to(ROOT)
        texts = (before.splitlines(), after.splitlines())
        labels = {"fromfile": "recorded", "tofile": "printed now", "lineterm": ""}
        difference = "\n".join(difflib.unified_diff(*texts, **labels))
        message = f"is not what {place.name} prints now: {hint}\n{difference}"
        raise OpsbookError(message, name, same + 1)


def _while_equal(pairs):
    for left, right in pairs:
        if left != right:
            return
        yield left


def _no_use(lesson: Lesson, rules: list[str]) -> OpsbookError:
    message = f"nothing in its output varies by the rule {rules[0]!r}: remove the rule"
    return OpsbookError(message, Path(lesson.name))


def _failed(lesson: Lesson, outcome: runner.Outcome) -> OpsbookError:
    log = outcome.place / "before.log"
    heard = log.read_text("utf-8", "replace") if log.is_file() else ""
    heard += outcome.errors or outcome.output
    tail = "\n".join(heard.strip().splitlines()[-int(os.environ.get("TAIL", 15)) :])
    message = f"ended with exit status {outcome.exit}, not {lesson.exit}\n{tail}"
    return OpsbookError(message.rstrip(), Path(lesson.name))


def _untidy(lesson: Lesson, outcome: runner.Outcome) -> OpsbookError:
    left = ", ".join(outcome.left)
    message = f"left behind or changed, outside what is its own: {left}; undo it"
    return OpsbookError(message, Path(lesson.name))
