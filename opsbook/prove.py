"""Prove lessons: run them, compare with what is recorded, or record."""

import datetime
import difflib
import hashlib
import os
import platform
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from functools import cache
from importlib import metadata
from pathlib import Path
from xml.etree import ElementTree

from opsbook import ROOT, SNIPPETS, bash, record, runner, services, toolbox, trace
from opsbook.errors import OpsbookError
from opsbook.lessons import (
    RECORD,
    Lesson,
    find,
    folders,
    in_folder,
    sha256,
)
from opsbook.normalise import idle, normalise
from opsbook.record import Proof
from opsbook.verifiers import job_for, level_of

if sys.platform != "win32":
    import fcntl

PROVED = ROOT / ".opsbook" / "proved"
"""Holds an empty file for each proof that succeeded on this machine, named by `key`."""

DONE = PROVED_NOW, UNCHANGED, ELSEWHERE = "proved now", "unchanged", "not proved here"
"""What comes of a lesson; one of another environment is only compared with its record.
"""
SVG = "{http://www.w3.org/2000/svg}svg"
"""The outermost element of a picture."""
LAST_LINES = 15
"""Of what a lesson printed before it failed, so many are told."""


class Prover:
    """Proves lessons one after another; a context manager.

    Lessons of one folder share a warm worker, and what a lesson left behind is kept
    until the end, for the lessons that come after it.
    """

    def __init__(self, lessons: Iterable[Lesson], everything: bool = False):
        self.everything = everything
        """Whether to run what has not changed since it was proved here."""
        self._continued: set[str] = set()
        """Whose files others of these start from; those of the rest can go at once."""
        for lesson in lessons:
            while lesson.after:
                self._continued.add(lesson.after)
                lesson = find(lesson.after)
        self._outcomes: dict[str, runner.Outcome] = {}
        self._stack = ExitStack()
        self._warmed: tuple | None = None
        self._worker: runner.Worker | None = None

    def __enter__(self) -> "Prover":
        return self

    def __exit__(self, *_) -> None:
        self._stack.close()
        services.leave()
        for outcome in self._outcomes.values():  # those that failed, or are continued
            shutil.rmtree(outcome.place, ignore_errors=True)

    def run(self, lesson: Lesson) -> runner.Outcome:
        """Run *lesson* once, after the lesson whose files it starts from."""
        if lesson.path not in self._outcomes:
            _refuse_hiding(lesson)
            first = self.run(find(lesson.after)).place if lesson.after else None
            outcome = runner.run(lesson, job_for(lesson), self.worker(lesson), first)
            self._outcomes[lesson.path] = outcome
        outcome = self._outcomes[lesson.path]
        if outcome.exit != lesson.exit:
            raise _failed(lesson, outcome)
        if outcome.left:
            raise _untidy(lesson, outcome)
        if lesson.picture:
            _refuse_undrawn(lesson, outcome.picture)
        trace.refuse_failures(lesson, outcome.place)
        _refuse_unseen(lesson, outcome)
        if lesson.path not in self._continued:
            shutil.rmtree(outcome.place, ignore_errors=True)
        return outcome

    def worker(self, lesson: Lesson) -> runner.Worker:
        """Return the warm worker for *lesson*, started if need be."""
        needs = runner.needs(lesson)
        worker = self._worker
        if not worker or self._warmed != needs or worker.ended():
            self._stack.close()
            worker = self._worker = runner.Worker(lesson)
            self._stack.callback(worker.close)
            self._warmed = needs
        return worker

    def verify(self, lesson: Lesson) -> str:
        """Prove *lesson* again and compare; return one of `DONE`."""
        if elsewhere(lesson):
            for file in (lesson, *map(find, lesson.files)):
                record.proof_of(file)
            return ELSEWHERE
        _refuse_difference(lesson, record.loaded)
        mark = PROVED / key(lesson)
        if not self.everything and mark.exists():
            return UNCHANGED
        expected = _recorded_output(lesson)
        outcome = self.run(lesson)
        _compare(lesson, expected, outcome.output)
        _compare_pictures(lesson, outcome.picture)
        _remember(mark)
        return PROVED_NOW

    def record(self, lesson: Lesson) -> str:
        """Run *lesson* and write its output and its entry; return one of `DONE`."""
        if elsewhere(lesson):
            return ELSEWHERE
        record.load(lesson.folder)  # which refuses one that cannot be added to
        mark = PROVED / key(lesson)
        if not self.everything and mark.exists():
            with suppress(OpsbookError):
                _refuse_difference(lesson, record.load)
                return UNCHANGED
        outcome = self.run(lesson)
        found = outcome.output
        _refuse_unprintable(lesson, found)
        unused = idle(found, lesson.rules)
        if unused:
            raise _no_use(lesson, unused)
        recorded = _recorded_output(lesson)
        if normalise(recorded, lesson.rules) == normalise(found, lesson.rules):
            found = recorded
        hides = _hidden(lesson, outcome.errors)[1]
        _write(lesson, found, outcome.picture, hides)
        _remember(PROVED / key(lesson))
        return PROVED_NOW


def elsewhere(lesson: Lesson) -> bool:
    """Tell whether *lesson* is proved in another tox environment than this one."""
    return lesson.env not in ("", Path(sys.prefix).name)


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
        record.picture_sha256(lesson) or "",
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


def _write(
    lesson: Lesson, output: str, picture: str | None, hides: tuple[str, ...]
) -> None:
    """Write what *lesson* made, and the record of it and of the files it uses."""
    made = {lesson.output_file: output, lesson.picture_file: picture}
    texts = {file: text for file, text in made.items() if text}
    with _one_writer():
        records: dict[str, dict[str, Proof]] = {}
        for file in (lesson, *map(find, lesson.files)):
            folder = file.folder
            proofs = records.setdefault(folder, record.load(folder))
            own = file is lesson
            if own or not (file.verify or _stands(proofs.get(file.path), file)):
                fresh = _proof(lesson, file)
                if own:
                    fresh = replace(
                        fresh,
                        hides=hides,
                        output=_digest(output),
                        picture=_digest(picture),
                    )
                proofs[file.path] = fresh
        texts |= {record.file_of(f): record.text_of(p) for f, p in records.items()}
        record.write(texts)
        for gone in made.keys() - texts.keys():
            gone.unlink(missing_ok=True)


def _digest(text: str | None) -> str | None:
    return sha256(text.encode()) if text else None


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
        env=lesson.env,
        picture=record.picture_sha256(file),
    )


def _stands(proof: Proof | None, file: Lesson) -> bool:
    """Tell whether the lesson that *proof* names still proves *file*."""
    with suppress(OpsbookError):  # of another environment, perhaps: prove it here
        found = record.matching(proof, file)
        return not _differences(found, _proof(find(found.by), file))
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
    """Drop the entries, the outputs and the pictures whose lessons are gone."""
    found = [one for home in folders() for one in in_folder(home).values()]
    made = {lesson.output_file for lesson in found if lesson.verify}
    made |= {lesson.picture_file for lesson in found if lesson.picture}
    with _one_writer():
        for file in SNIPPETS.rglob(RECORD):
            proofs = record.load(file.parent.relative_to(SNIPPETS).as_posix())
            kept = {p: proofs[p] for p in proofs if (SNIPPETS / p).is_file()}
            if not kept:
                file.unlink()
            elif kept != proofs:
                record.write({file: record.text_of(kept)})
        for file in (*SNIPPETS.rglob("*.out"), *SNIPPETS.rglob("*.svg")):
            if file not in made:
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


def _refuse_undrawn(lesson: Lesson, picture: str | None) -> None:
    """Refuse what is no picture: it could not be shown, and no one would see why."""
    name = Path(lesson.name)
    if picture is None:
        message = f"draws no {runner.PICTURE}, as its settings say: picture = true"
        raise OpsbookError(message, name)
    try:
        root = ElementTree.fromstring(picture).tag
    except ElementTree.ParseError as error:
        root = str(error)
    if root != SVG:
        raise OpsbookError(f"{runner.PICTURE} is no SVG: {root}", name)


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
        for name in ("level", "exit", "by", "sha256", "env")
        if getattr(proof, name) != getattr(fresh, name)
    ]


def _refuse_difference(lesson: Lesson, load: Callable[[str], dict]) -> None:
    """Refuse what is recorded of *lesson* and its files, if it is not so today."""
    for file in (lesson, *map(find, lesson.files)):
        proof = record.matching(load(file.folder).get(file.path), file)
        if proof.by != lesson.path:
            continue
        found = _differences(proof, _proof(lesson, file))
        found += [
            f"is recorded with hidden lines, {one!r}, which its settings do not name"
            for one in proof.hides
            if one not in lesson.hides.values()
        ]
        if found:
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
        line, difference = _difference(before, after, "printed now")
        name = lesson.output_file.relative_to(ROOT)
        message = f"is not what {place.name} prints now: {hint}\n{difference}"
        raise OpsbookError(message, name, line)


def _compare_pictures(lesson: Lesson, found: str | None) -> None:
    """Refuse a picture of which any byte differs from the one that is kept."""
    if found is None:  # its settings say of none
        return
    file = lesson.picture_file
    hint = f"opsbook record {lesson.path}"
    if not file.exists():
        message = f"draws a picture, but none is recorded: {hint}"
        raise OpsbookError(message, Path(lesson.name))
    kept = file.read_bytes().decode("utf-8", "replace")
    if kept != found:
        line, difference = _difference(kept, found, "drawn now")
        few = "\n".join(difference.splitlines()[:LAST_LINES])
        message = f"is not what {Path(lesson.name).name} draws now: {hint}\n{few}"
        raise OpsbookError(message, file.relative_to(ROOT), line)


def _difference(before: str, after: str, now: str) -> tuple[int, str]:
    """Return the first line that differs, and how the texts differ."""
    texts = (before.splitlines(), after.splitlines())
    same = sum(1 for _ in _while_equal(zip(*texts, strict=False)))
    lines = difflib.unified_diff(*texts, "recorded", now, lineterm="")
    return same + 1, "\n".join(lines)


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
    tail = "\n".join(heard.strip().splitlines()[-LAST_LINES:])
    message = f"ended with exit status {outcome.exit}, not {lesson.exit}\n{tail}"
    return OpsbookError(message.rstrip(), Path(lesson.name))


def _refuse_hiding(lesson: Lesson) -> None:
    """Refuse a shell lesson whose form hides a failure, or wants another mode."""
    if lesson.verify != "shell":
        return
    name = Path(lesson.name)
    for line, text in bash.hidden(lesson.text, name):
        message = (
            f"the status of {text} is lost within another command; assign it first"
        )
        raise OpsbookError(message, name, line)
    wants = bash.wants_a_script(lesson.text, name)
    if wants and lesson.script is None:
        line, text = wants[0]
        message = f"{text} works in a script only: name its arguments under script"
        raise OpsbookError(message, name, line)


def _refuse_unseen(lesson: Lesson, outcome: runner.Outcome) -> None:
    """Refuse standard error that the page neither shows nor names."""
    if unseen := _hidden(lesson, outcome.errors)[0]:
        message = (
            "says on standard error what its page does not show; mend it, show it "
            f"(stderr) or name it (hides)\n{unseen}"
        )
        raise OpsbookError(message.rstrip(), Path(lesson.name))


def _hidden(lesson: Lesson, errors: str) -> tuple[str, tuple[str, ...]]:
    """Return what `hides` does not name of *errors*, and the reasons for the rest.

    A line that begins with a space belongs to the one before it.
    """
    unseen: list[str] = []
    reasons: dict[str, None] = {}
    for entry in re.split(r"\n(?=\S)", errors.strip("\n")):
        named = [why for text, why in lesson.hides.items() if text in entry]
        reasons |= dict.fromkeys(named)
        if entry and not named:
            unseen.append(entry)
    return "\n".join(unseen), tuple(reasons)


def _untidy(lesson: Lesson, outcome: runner.Outcome) -> OpsbookError:
    left = ", ".join(outcome.left)
    message = f"left behind or changed, outside what is its own: {left}; undo it"
    return OpsbookError(message, Path(lesson.name))
