"""A file that others use is proved by those that used it, and by no other."""

HINT = "was opened, or where it is Python run, by no lesson that names it"


def test_a_file_that_was_not_opened_is_not_proved(book):
    book.lesson("a/use.sh", "ls x.yaml y.py")
    book.lesson("a/x.yaml", "a: 1")
    book.lesson("a/y.py", "1 + ''")
    none = '"y.py" = { verify = "none" }'
    uses = '"use.sh" = { files = ["x.yaml", "y.py"] }'
    book.settings("a", f"[lessons]\n{uses}\n{none}")
    done = book.do("record")
    assert f"snippets/a/x.yaml: {HINT}: opsbook record a/use.sh\n" in done.stderr
    assert f"snippets/a/y.py: {HINT}: opsbook record a/use.sh\n" in done.stderr
    assert list(book.record_of("a")) == ["use.sh"]
    assert book.do("verify").returncode == 1


def test_code_has_to_run(book):
    book.lesson("a/use.sh", "cat x.py >y")
    book.lesson("a/x.py", "print(1)")
    book.settings(
        "a", '[lessons]\n"use.sh" = { files = ["x.py"] }\n"x.py" = { verify = "none" }'
    )
    assert (
        f"snippets/a/x.py: {HINT}: opsbook record a/use.sh\n"
        in book.do("record").stderr
    )
    book.lesson("a/use.sh", "python x.py")
    book.must("record")
    assert book.record_of("a")["x.py"]["by"] == "a/use.sh"
    assert book.record_of("a")["x.py"]["missed"] == ""


def test_a_user_that_reads_it_proves_it_wherever_it_goes(book):
    book.settings("a", 'files = ["x.yaml"]\n[lessons]\n"x.yaml" = { files = [] }')
    book.lesson("a/x.yaml", "a: 1")
    for text in ("cat x.yaml", "mv x.yaml y\ncat y\nrm y", "cd ..\ngrep -r a: lesson"):
        book.lesson("a/use.sh", text)
        assert book.must("record") == "recorded 1, unchanged 0, failed 0\n"
        assert book.must("verify", "--all") == "proved 1, unchanged 0, failed 0\n"


def test_a_file_that_a_step_moved_is_proved_by_what_reads_it_then(book):
    book.lesson("a/x.yaml", "{}")
    book.lesson("a/lay_out.sh", "mkdir deep\nmv x.yaml deep")
    book.lesson("a/reads.sh", "cat deep/x.yaml")
    own = '"lay_out.sh".files = ["x.yaml"]\n"reads.sh".before = ["lay_out.sh"]'
    book.settings("a", f"[lessons]\n{own}")
    assert book.must("record") == "recorded 2, unchanged 0, failed 0\n"
    assert book.record_of("a")["x.yaml"]["by"] == "a/reads.sh"
    assert book.must("verify", "--all") == "proved 2, unchanged 0, failed 0\n"


def test_the_first_that_used_it_stands_and_one_that_did_not_is_left_out(book):
    book.lesson("a/x.yaml", "a: 1")
    book.lesson("a/fails.sh", "ls no")
    book.lesson("a/reads.sh", "cat x.yaml")
    files = 'files = ["x.yaml"]'
    fails = f'"fails.sh" = {{ {files}, exit = 2, stderr = true }}'
    book.settings("a", f'[lessons]\n{fails}\n"reads.sh" = {{ {files} }}')
    assert book.must("record") == "recorded 2, unchanged 0, failed 0\n"
    assert book.record_of("a")["x.yaml"]["by"] == "a/reads.sh"


def test_a_record_of_one_that_did_not_use_it_is_refused(book):
    book.lesson("a/x.yaml", "a: 1")
    book.lesson("a/reads.sh", "cat x.yaml")
    book.lesson("a/use.sh", "true")
    book.settings("a", '[lessons]\n"[ru]*.sh" = { files = ["x.yaml"] }')
    book.must("record")
    file = book.root / "snippets/a/proofs.jsonl"
    told = file.read_text().splitlines()
    told[-1] = told[-1].replace("a/reads.sh", "a/use.sh")
    file.write_text("\n".join([*told, ""]))
    line = "is recorded as proved by a/use.sh, which does not use it"
    done = book.do("verify", "--all")
    assert f"snippets/a/x.yaml: {line}: opsbook record a/use.sh\n" in done.stderr


def test_a_proof_passes_to_one_that_used_it_before(book):
    book.lesson("a/x.yaml", "a: 1")
    book.lesson("a/one.sh", "true")
    book.lesson("a/two.sh", "cat x.yaml")
    book.settings("a", '[lessons]\n"*.sh" = { files = ["x.yaml"] }')
    book.must("record")
    assert book.record_of("a")["x.yaml"]["by"] == "a/two.sh"
    book.lesson("a/one.sh", "cat x.yaml")
    book.lesson("a/two.sh", "true")
    assert book.must("record") == "recorded 2, unchanged 0, failed 0\n"
    assert book.record_of("a")["x.yaml"]["by"] == "a/one.sh"
