"""The record tells its damage, and what is recorded is replaced whole or not at all."""

import json
import os
import shutil
import signal
import subprocess
import time

import pytest

from opsbook import ROOT
from tests.book import HANGS


@pytest.fixture
def recorded(book):
    """Return a book: one lesson prints, one does not, one is used by another."""
    book.lesson("a/one.sh", "cat data.json; false")
    book.lesson("a/two.sh", "true")
    book.lesson("a/data.json", "{}")
    book.settings("a", '[lessons."one.sh"]\nfiles = ["data.json"]\nexit = 1')
    book.must("record")
    return book


def rewrite(book, change) -> None:
    """Change the record by hand."""
    record = book.record_of("a")
    change(record)
    lines = [json.dumps({"file": name, **record[name]}) for name in record]
    book.write("snippets/a/proofs.jsonl", "\n".join(lines))


def refused(book, *lines: str) -> None:
    """See that ``verify`` says just *lines*, and changes nothing."""
    before = book.files()
    done = book.do("verify")
    assert done.returncode == 1
    assert done.stderr.splitlines() == list(lines)
    assert book.files() == before


def test_an_entry_says_what_was_proved(recorded):
    record = recorded.record_of("a")
    entry = record["one.sh"]
    assert list(record) == ["data.json", "one.sh", "two.sh"]
    assert len(entry.pop("sha256")) == len(entry.pop("output")) == 64
    assert entry.pop("date") == time.strftime("%Y-%m-%d")
    assert list(entry.pop("tools")) == ["Python"]
    said = {"level": "ran", "exit": 1, "by": "a/one.sh", "env": "", "missed": ""}
    assert entry == said
    assert record["data.json"]["by"] == "a/one.sh"
    assert record["data.json"]["output"] is None
    assert record["two.sh"]["output"] is None
    assert not (recorded.root / "snippets/a/two.out").exists()


def test_an_entry_is_one_line(recorded):
    lines = recorded.read("snippets/a/proofs.jsonl").splitlines()
    assert [line.split('"')[3] for line in lines] == ["data.json", "one.sh", "two.sh"]
    keys = ["file", "level", "exit", "by", "tools", "date", "sha256", "output"]
    ran = [*keys, "env", "missed"]
    assert [list(json.loads(line)) for line in lines] == [ran[:-1], ran, ran]


def test_a_shared_file_keeps_its_proof_until_it_changes(recorded):
    uses = 'files = ["data.json"]\nexit = 1\n'
    recorded.lesson("a/also.sh", "cat data.json; false")
    recorded.settings("a", f'[lessons."one.sh"]\n{uses}[lessons."also.sh"]\n{uses}')
    recorded.must("record", "a/also")
    assert recorded.record_of("a")["data.json"]["by"] == "a/one.sh"
    recorded.lesson("a/data.json", "[]")
    recorded.must("record", "a/also")
    assert recorded.record_of("a")["data.json"]["by"] == "a/also.sh"


@pytest.fixture
def dropped(recorded):
    """Return a book with a file that the lesson that proved it does not use now."""
    recorded.lesson("a/also.sh", "cat data.json")
    uses = '[lessons."also.sh"]\nfiles = ["data.json"]\n'
    recorded.settings("a", f"{recorded.read('snippets/a/lessons.toml')}{uses}")
    recorded.must("record")
    recorded.lesson("a/one.sh", "false")
    recorded.settings("a", f'{uses}[lessons."one.sh"]\nexit = 1')
    recorded.must("record", "a/one")
    return recorded


def test_a_file_whose_user_dropped_it_is_refused(dropped):
    what = "is not used any more by a/one.sh, which proved it"
    line = f"snippets/a/data.json: {what}: opsbook record a"
    refused(dropped, line)
    assert dropped.do("show", "a/data.json").stderr == f"Error: {line}\n"


def test_a_file_whose_user_dropped_it_is_recorded_with_another(dropped):
    assert dropped.must("record", "a") == "recorded 1, unchanged 2, failed 0\n"
    assert dropped.record_of("a")["data.json"]["by"] == "a/also.sh"
    assert dropped.must("verify") == "proved 0, unchanged 3, failed 0\n"


def test_a_file_whose_user_is_gone_is_refused(dropped):
    dropped.must("record")
    (dropped.root / "snippets/a/also.sh").unlink()
    uses = 'files = ["data.json"]\n'
    dropped.settings("a", f'[lessons."one.sh"]\nexit = 1\n{uses}')
    dropped.must("record", "a/two")  # which drops the entry of what is gone
    what = "is not used any more by a/also.sh, which proved it"
    done = dropped.do("verify", "a/one")
    assert f"snippets/a/data.json: {what}" in done.stderr


DROPPED = "is not used any more by {}, which proved it"
OUTPUT = "has another output than the one that was recorded"
FIELDS = [
    ("level", "checked", "is recorded with the level 'checked', which is 'ran' now"),
    ("exit", 0, "is recorded with the exit 0, which is 1 now"),
    ("by", "a/two.sh", DROPPED.format("a/two.sh")),
    ("sha256", "0" * 64, "has changed since it was proved"),
    ("output", "0" * 64, OUTPUT),
    ("tools", {"x": "5"}, "was proved with x 5, installed is nothing"),
]
MORE = [
    ("output", None, OUTPUT),
    *(("by", by, DROPPED.format(by)) for by in ("a/one", "a/gone.sh", "a/data.json")),
]


@pytest.mark.parametrize(("field", "value", "what"), FIELDS + MORE)
def test_an_edited_field_is_refused_and_recorded_anew(recorded, field, value, what):
    before = recorded.files()
    rewrite(recorded, lambda record: record["one.sh"].update({field: value}))
    refused(recorded, f"snippets/a/one.sh: {what}: opsbook record a/one.sh")
    assert recorded.must("record", "a/one") == "recorded 1, unchanged 0, failed 0\n"
    assert recorded.files() == before


@pytest.mark.parametrize(
    ("field", "value", "what"), [*FIELDS, ("by", "a/one", DROPPED.format("a/one"))]
)
def test_an_edited_field_of_a_file_is_refused_and_recorded_anew(
    recorded, field, value, what
):
    before = recorded.files()
    rewrite(recorded, lambda record: record["data.json"].update({field: value}))
    derived = field in ("level", "exit", "tools")
    hint = "opsbook record a/one.sh" if derived else "opsbook record a"
    refused(recorded, f"snippets/a/data.json: {what}: {hint}")
    assert recorded.must("record", "a") == "recorded 1, unchanged 1, failed 0\n"
    assert recorded.files() == before


def test_a_file_is_not_proved_by_a_lesson_that_has_it_not(recorded):
    recorded.lesson("a/later.sh", "false")
    recorded.lesson("a/one.sh", "cat data.json >one")
    uses = '"one.sh".files = ["data.json"]\n'
    recorded.settings("a", f'[lessons]\n{uses}"later.sh".exit = 1')
    recorded.must("record")
    edit = {"by": "a/later.sh", "level": "checked"}
    rewrite(recorded, lambda record: record["data.json"].update(edit))
    what = "is not used any more by a/later.sh, which proved it"
    refused(recorded, f"snippets/a/data.json: {what}: opsbook record a")


def test_the_day_and_the_python_may_differ(recorded):
    other = {"date": "2026-01-01", "tools": {"Python": "3.1"}}
    rewrite(recorded, lambda record: record["one.sh"].update(other))
    before = recorded.files()
    assert recorded.must("verify", CI="1") == "proved 2, unchanged 0, failed 0\n"
    assert recorded.must("record") == "recorded 0, unchanged 2, failed 0\n"
    assert recorded.files() == before


@pytest.mark.parametrize("tools", [{}, {"Python": "3.1", "tool": "2"}])
def test_the_order_of_the_tools_is_that_of_the_settings(recorded, tools):
    installed = recorded.root / "tool-2.dist-info"
    installed.mkdir()
    recorded.write("tool-2.dist-info/METADATA", "Name: tool\nVersion: 2")
    recorded.write("tool-2.dist-info/RECORD", "../../../bin/tool,,")
    if tools:
        recorded.lesson("a/one.sh", "! command -v tool >log\ncat data.json; false")
    settings = recorded.read("snippets/a/lessons.toml")
    recorded.settings("a", f'{settings}tools = ["tool"]' if tools else settings)
    recorded.must("record")
    rewrite(recorded, lambda record: record["one.sh"].update(tools=tools))
    what = "was proved with its tools named in another order"
    refused(recorded, f"snippets/a/one.sh: {what}: opsbook record a/one.sh")


NO_ENTRY = "is no entry: remove this line, then `opsbook record` writes it anew"


@pytest.mark.parametrize("field", ["date", *(field for field, _, _ in FIELDS)])
def test_a_missing_field_is_noticed(recorded, field):
    rewrite(recorded, lambda record: record["one.sh"].pop(field))
    damaged(recorded, 2, NO_ENTRY)


def test_a_missing_name_is_noticed(recorded):
    lines = recorded.read("snippets/a/proofs.jsonl").replace('"file": "one.sh", ', "")
    recorded.write("snippets/a/proofs.jsonl", lines.rstrip())
    damaged(recorded, 2, NO_ENTRY)


def test_an_additional_field_is_noticed(recorded):
    rewrite(recorded, lambda record: record["one.sh"].update(more=1))
    damaged(recorded, 2, NO_ENTRY)


WRONG = {
    "level": "proved",
    "exit": "1",
    "by": None,
    "tools": "Python 3.11",
    "date": 20260101,
    "sha256": 0,
    "output": 0,
}


@pytest.mark.parametrize("field", WRONG)
def test_a_field_of_another_kind_is_noticed(recorded, field):
    rewrite(recorded, lambda record: record["one.sh"].update({field: WRONG[field]}))
    damaged(recorded, 2, NO_ENTRY)


def test_an_entry_under_another_name_is_noticed(recorded):
    rewrite(recorded, lambda record: record.update({"two.sh": record["one.sh"]}))
    what = "has changed since it was proved: opsbook record a/two.sh"
    refused(recorded, f"snippets/a/two.sh: {what}")


def test_an_entry_of_another_folder_is_noticed(recorded):
    rewrite(recorded, lambda record: record.update({"b/one.sh": record["one.sh"]}))
    damaged(recorded, 4, NO_ENTRY)


BROKEN = [
    "",
    "<<<<<<< ours",
    "{",
    "[]",
    "1",
    "null",
    '"one.sh"',
    "{}",
    '{"file": "one.sh"}',
    '{"file": 1}',
]


@pytest.mark.parametrize("text", BROKEN)
def test_a_line_that_is_no_entry_is_noticed(recorded, text):
    lines = recorded.read("snippets/a/proofs.jsonl").splitlines()
    lines.insert(1, text)
    recorded.write("snippets/a/proofs.jsonl", "\n".join(lines))
    damaged(recorded, 2, NO_ENTRY)


def test_a_second_entry_is_noticed(recorded):
    lines = recorded.read("snippets/a/proofs.jsonl").splitlines()
    recorded.write("snippets/a/proofs.jsonl", "\n".join([*lines, lines[1]]))
    what = "a second entry of one.sh: remove both, then: opsbook record a/one.sh"
    damaged(recorded, 4, what)


def damaged(book, line: int, why: str) -> None:
    """Each command says why the record cannot be used, and leaves it as it is."""
    before = book.files()
    for command in ("record", "verify", "show"):
        done = book.do(command, "a/one")
        assert done.returncode == 1
        said = done.stderr.removeprefix("Error: ")
        assert said == f"snippets/a/proofs.jsonl:{line}: {why}\n"
    assert book.files() == before


@pytest.mark.parametrize("names", [{"one.sh"}, {"data.json"}, {"data.json", "two.sh"}])
def test_lines_that_were_removed_are_written_anew(recorded, names):
    before = recorded.files()
    rewrite(recorded, lambda record: [record.pop(name) for name in names])
    assert recorded.do("verify").returncode == 1
    recorded.must("record")
    assert recorded.files() == before


def test_a_record_that_is_not_utf8_is_noticed(recorded):
    recorded.write("snippets/a/proofs.jsonl", b'{\n"caf\xe9": 1}')
    done = recorded.do("verify", "a/one")
    assert done.returncode == 1
    assert done.stderr == "snippets/a/proofs.jsonl:2: is not UTF-8; save it as UTF-8\n"


def test_a_missing_entry_is_noticed(recorded):
    rewrite(recorded, lambda record: record.pop("one.sh"))
    what = "has not been proved: opsbook record a/one.sh"
    refused(recorded, f"snippets/a/one.sh: {what}")


def test_a_missing_entry_of_a_file_is_noticed(recorded):
    rewrite(recorded, lambda record: record.pop("data.json"))
    what = "has not been proved: opsbook record a"
    refused(recorded, f"snippets/a/data.json: {what}")


def test_an_entry_without_its_file_is_noticed_and_dropped(recorded):
    (recorded.root / "snippets/a/two.sh").unlink()
    recorded.lesson("a/old.out", "of a lesson that is gone")
    what = "has an entry for snippets/a/two.sh, which is gone: opsbook record"
    refused(recorded, f"snippets/a/proofs.jsonl: {what}")
    assert recorded.must("record") == "recorded 0, unchanged 1, failed 0\n"
    assert list(recorded.record_of("a")) == ["data.json", "one.sh"]
    assert not (recorded.root / "snippets/a/old.out").exists()
    assert recorded.must("verify") == "proved 0, unchanged 1, failed 0\n"


def test_a_folder_that_is_gone_loses_its_record(recorded):
    three = recorded.lesson("b/three.sh", "echo 3")
    recorded.must("record")
    three.unlink()
    recorded.must("record")
    assert list((recorded.root / "snippets/b").iterdir()) == []
    assert (recorded.root / "snippets/a/proofs.jsonl").exists()


def git(book, *words: str) -> str:
    """Run git in the book; return what it says."""
    who = {"HOME": str(book.root), "GIT_CONFIG_NOSYSTEM": "1"}
    done = subprocess.run(
        ("git", "-c", "user.name=a", "-c", "user.email=a@example.org", *words),
        cwd=book.root,
        env=book.environment(**who),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def branched(recorded):
    """Return a function that adds lessons on branches, and merges these."""
    shutil.copy(ROOT / ".gitattributes", recorded.root)

    def commit(message: str) -> None:
        git(recorded, "add", "snippets", ".gitattributes")
        git(recorded, "commit", "--quiet", "--message", message)

    def merge(**settings: str) -> None:
        git(recorded, "init", "--quiet", "--initial-branch", "main")
        recorded.settings(
            "a", '[lessons]\n"one.sh" = { files = ["data.json"], exit = 1 }'
        )
        recorded.must("record")
        commit("first")
        for name, told in settings.items():
            git(recorded, "switch", "--quiet", "--create", name, "main")
            recorded.lesson(f"a/{name}.sh", f"echo {name}; false")
            old = recorded.read("snippets/a/lessons.toml")
            recorded.settings("a", f"{old}{told}")
            recorded.must("record")
            commit(name)
        git(recorded, "switch", "--quiet", "main")
        for name in settings:
            git(recorded, "merge", "--quiet", "--no-edit", name)
        assert git(recorded, "status", "--porcelain", "snippets") == ""

    return merge


def test_branches_that_add_lessons_to_one_folder_are_merged(recorded, branched):
    branched(left='"left.sh" = { exit = 1 }', right='"right.sh" = { exit = 1 }')
    names = ["data.json", "left.sh", "one.sh", "right.sh", "two.sh"]
    assert sorted(recorded.record_of("a")) == names
    assert recorded.must("verify", CI="1") == "proved 4, unchanged 0, failed 0\n"
    before = recorded.files()
    assert recorded.must("record") == "recorded 0, unchanged 4, failed 0\n"
    assert recorded.files() == before


def test_tables_that_a_merge_joined_are_noticed(recorded, branched):
    branched(
        left='[lessons."left.sh"]\nexit = 1', right='[lessons."right.sh"]\nexit = 1'
    )
    done = recorded.do("verify")
    assert done.returncode == 1
    assert done.stderr == (
        "Error: snippets/a/lessons.toml:3: nothing is said of left.sh\n"
    )


@pytest.mark.parametrize(
    ("file", "what"),
    [
        ("a/one.sh", "has changed since it was proved"),
        ("a/one.out", "has another output than the one that was recorded"),
        ("a/two.out", "has another output than the one that was recorded"),
        ("a/data.json", "has changed since it was proved"),
    ],
)
def test_a_change_by_hand_is_noticed(recorded, file, what):
    recorded.lesson(file, "changed")
    done = recorded.do("verify")
    assert done.returncode == 1
    assert done.stderr.count("\n") == done.stderr.count(what) == 1


def test_an_output_that_is_gone_is_noticed(recorded):
    (recorded.root / "snippets/a/one.out").unlink()
    what = "has another output than the one that was recorded"
    refused(recorded, f"snippets/a/one.sh: {what}: opsbook record a/one.sh")


def test_an_output_that_is_not_utf8_is_told_by_show(recorded):
    recorded.lesson("a/one.out", b"caf\xe9\n")
    done = recorded.do("show", "a/one")
    assert done.returncode == 1
    assert done.stderr == (
        "Error: snippets/a/one.out:1: is not UTF-8; save it as UTF-8\n"
    )


LESSON = "for i in $(seq 200); do echo a line of a long output; done"


def test_a_full_disk_leaves_the_old_record_and_outputs(recorded):
    recorded.lesson("a/one.sh", LESSON)
    before = recorded.files()
    limit = ("bash", "-c", 'ulimit -f 4; exec "$@"', "bash")
    recorded.settings("a", "")
    done = recorded.do("record", "a/one", prefix=limit)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert differing(recorded, before) == {"snippets/a/lessons.toml"}
    assert list(recorded.temporary.iterdir()) == []


def test_a_disk_too_full_for_the_record_leaves_the_old_output_too(recorded):
    for number in range(4):
        recorded.lesson(f"a/more_{number}.sh", "true")
    recorded.must("record")
    recorded.lesson("a/two.sh", "echo now it prints")
    before = recorded.files()
    # 1 KiB holds the output, not the record of seven files.
    limit = ("bash", "-c", 'ulimit -f 1; exec "$@"', "bash")
    done = recorded.do("record", "a/two", prefix=limit)
    assert done.returncode == 1
    assert done.stderr == (
        "snippets/a/proofs.jsonl: could not be written (File too large); "
        "the old one is kept\n"
    )
    assert recorded.files() == before


def test_nothing_is_lost_in_a_read_only_tree(recorded):
    recorded.lesson("a/two.sh", "echo now it prints")
    before = recorded.files()
    bind = 'mount --bind "$0" "$0"; mount -o remount,bind,ro "$0"; cd "$0"; exec "$@"'
    sealed = ("unshare", "--user", "--map-root-user", "--mount", "bash", "-ec", bind)
    done = recorded.do("record", "a/two", prefix=(*sealed, str(recorded.root)))
    assert done.returncode == 1
    assert done.stderr == (
        "snippets/a/two.out: could not be written (Read-only file system); "
        "the old one is kept\n"
    )
    done = recorded.do("verify", "a/one", CI="1", prefix=(*sealed, str(recorded.root)))
    assert done.stdout == "proved 1, unchanged 0, failed 0\n"
    assert recorded.files() == before


def differing(book, before: dict) -> set[str]:
    """Return the files that are not as they were."""
    now = book.files()
    return {name for name in now | before if now.get(name) != before.get(name)}


def until(condition, seconds: float = HANGS) -> bool:
    """Wait until *condition* holds."""
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.05)
    return bool(condition())


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGKILL"])
@pytest.mark.parametrize("command", ["record", "run"])
def test_an_interrupt_leaves_the_record_and_no_process(
    recorded, running, command, name
):
    mark = f"sleep 9{os.getpid()}"
    recorded.lesson("a/two.sh", f"echo begun; (setsid {mark} &); {mark}")
    before = recorded.files()
    process = recorded.start(command, "a/two")
    assert until(lambda: len(running(mark)) == 2)
    process.send_signal(getattr(signal, name))
    process.communicate(timeout=HANGS)
    assert process.returncode != 0
    assert until(lambda: running(mark) == [])
    assert until(lambda: running(str(recorded.root)) == [])
    assert recorded.files() == before
    if name != "SIGKILL":
        assert list(recorded.temporary.iterdir()) == []
    assert recorded.must("verify", "a/one") == "proved 0, unchanged 1, failed 0\n"


def test_two_that_record_at_once_lose_nothing(book):
    for number in range(4):
        book.lesson(f"a/{number}.sh", f"echo {number}")
    writers = [book.start("record", f"a/{number}") for number in range(4)]
    assert [writer.wait(60) for writer in writers] == [0, 0, 0, 0]
    for writer in writers:
        writer.communicate()
    assert list(book.record_of("a")) == [f"{number}.sh" for number in range(4)]
    assert book.must("verify") == "proved 0, unchanged 4, failed 0\n"
