"""The record tells its damage, and what is recorded is replaced whole or not at all."""

import json
import os
import signal
import time

import pytest


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
    book.write("snippets/a/proofs.jsonl", json.dumps(record))


def test_an_entry_says_what_was_proved(recorded):
    record = recorded.record_of("a")
    entry = record["a/one.sh"]
    assert list(record) == ["a/data.json", "a/one.sh", "a/two.sh"]
    assert len(entry.pop("sha256")) == len(entry.pop("output")) == 64
    assert len(entry.pop("seal")) == 16
    assert entry.pop("date") == time.strftime("%Y-%m-%d")
    assert list(entry.pop("tools")) == ["Python"]
    assert entry == {"level": "ran", "exit": 1, "by": "a/one.sh"}
    assert record["a/data.json"]["by"] == "a/one.sh"
    assert record["a/data.json"]["output"] is None
    assert record["a/two.sh"]["output"] is None
    assert not (recorded.root / "snippets/a/two.out").exists()


def test_a_shared_file_keeps_its_proof_until_it_changes(recorded):
    uses = 'files = ["data.json"]\nexit = 1\n'
    recorded.lesson("a/also.sh", "cat data.json; false")
    recorded.settings("a", f'[lessons."one.sh"]\n{uses}[lessons."also.sh"]\n{uses}')
    recorded.must("record", "a/also")
    assert recorded.record_of("a")["a/data.json"]["by"] == "a/one.sh"
    recorded.lesson("a/data.json", "[]")
    recorded.must("record", "a/also")
    assert recorded.record_of("a")["a/data.json"]["by"] == "a/also.sh"


FIELDS = {
    "sha256": "0" * 64,
    "output": None,
    "level": "admitted",
    "tools": {"Python": "3.1"},
    "exit": 0,
    "date": "2026-01-01",
    "by": "a/two.sh",
    "seal": "0" * 16,
}


@pytest.mark.parametrize("field", FIELDS)
def test_an_edited_field_is_noticed(recorded, field):
    rewrite(recorded, lambda record: record["a/one.sh"].update({field: FIELDS[field]}))
    damaged(recorded, "the entry of a/one.sh was changed by hand")


@pytest.mark.parametrize("field", FIELDS)
def test_a_missing_field_is_noticed(recorded, field):
    rewrite(recorded, lambda record: record["a/one.sh"].pop(field))
    damaged(recorded, "the entry of a/one.sh was changed by hand")


def test_an_additional_field_is_noticed(recorded):
    rewrite(recorded, lambda record: record["a/one.sh"].update(more=1))
    damaged(recorded, "the entry of a/one.sh was changed by hand")


def test_an_entry_under_another_name_is_noticed(recorded):
    rewrite(recorded, lambda record: record.update({"a/two.sh": record["a/one.sh"]}))
    damaged(recorded, "the entry of a/two.sh was changed by hand")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "Expecting value: line 2 column 1 (char 1)"),
        ("<<<<<<< ours", "Expecting value: line 1 column 1 (char 0)"),
        ("[]", "it is not a table of entries"),
        ("1", "it is not a table of entries"),
        ('{"a/one.sh": []}', "the entry of a/one.sh was changed by hand"),
        ('{"a/one.sh": null}', "the entry of a/one.sh was changed by hand"),
    ],
)
def test_a_file_that_is_no_record_is_noticed(recorded, text, why):
    recorded.write("snippets/a/proofs.jsonl", text)
    damaged(recorded, why)


def damaged(book, why: str) -> None:
    """Each command says why the record cannot be used, and leaves it as it is."""
    before = book.files()
    what = f"is damaged ({why}); restore it, or remove it and record again"
    for command in ("record", "verify"):
        done = book.do(command, "a/one")
        assert done.returncode == 1
        assert (
            done.stderr.removeprefix("Error: ") == f"snippets/a/proofs.jsonl: {what}\n"
        )
    assert book.files() == before


def test_a_record_that_is_not_utf8_is_noticed(recorded):
    recorded.write("snippets/a/proofs.jsonl", b'{\n"caf\xe9": 1}')
    done = recorded.do("verify", "a/one")
    assert done.returncode == 1
    assert done.stderr == "snippets/a/proofs.jsonl:2: is not UTF-8; save it as UTF-8\n"


def test_a_missing_entry_is_noticed(recorded):
    rewrite(recorded, lambda record: record.pop("a/one.sh"))
    done = recorded.do("verify")
    assert done.returncode == 1
    assert done.stderr == (
        "snippets/a/one.sh: has not been proved: opsbook record a/one.sh\n"
    )


def test_an_entry_without_its_file_is_noticed_and_dropped(recorded):
    (recorded.root / "snippets/a/two.sh").unlink()
    recorded.lesson("a/old.out", "of a lesson that is gone")
    done = recorded.do("verify")
    assert done.returncode == 1
    assert done.stderr == (
        "snippets/a/proofs.jsonl: has an entry for snippets/a/two.sh, which is gone: "
        "opsbook record\n"
    )
    assert recorded.must("record") == "recorded 0, unchanged 1, failed 0\n"
    assert list(recorded.record_of("a")) == ["a/data.json", "a/one.sh"]
    assert not (recorded.root / "snippets/a/old.out").exists()
    assert recorded.must("verify") == "proved 0, unchanged 1, failed 0\n"


def test_a_folder_that_is_gone_loses_its_record(recorded):
    recorded.lesson("b/three.sh", "echo 3")
    recorded.must("record")
    recorded.lesson("b/three.sh", "echo 3").unlink()
    recorded.must("record")
    assert not (recorded.root / "tests/b/record.json").exists()
    assert not (recorded.root / "snippets/b/three.out").exists()
    assert (recorded.root / "snippets/a/proofs.jsonl").exists()


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
    done = recorded.do("verify")
    assert done.stderr == (
        "snippets/a/one.sh: has another output than the one that was recorded: "
        "opsbook record a/one.sh\n"
    )


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


def until(condition, seconds: float = 20) -> bool:
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
    process.communicate(timeout=20)
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
    assert list(book.record_of("a")) == [f"a/{number}.sh" for number in range(4)]
    assert book.must("verify") == "proved 0, unchanged 4, failed 0\n"
