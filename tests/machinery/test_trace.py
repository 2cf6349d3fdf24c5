"""A shell lesson runs as a reader runs it, and no command fails unseen."""

import pytest

LOST = "no program of this name could be run"
UNSEEN = "and nothing notices: mend it, use it as a condition, or name it under fails"
HIDDEN = "is lost within another command; assign it first"
REFUSED = {
    "kubctl get pods\ntrue": f"1: 'kubctl get pods' ended with status 127: {LOST}",
    "x=$(kubctl get)\ntrue": f"1: 'kubctl get' ended with status 127: {LOST}",
    "kubctl get &\nwait": f"1: 'kubctl get' ended with status 127: {LOST}",
    "kubctl get && true\ntrue": f"1: 'kubctl get' ended with status 127: {LOST}",
    "if kubctl get; then echo; fi": f"1: 'kubctl get' ended with status 127: {LOST}",
    "! kubctl get": f"1: 'kubctl get' ended with status 127: {LOST}",
    "f() { kubctl get; }\nf || true": f"1: 'kubctl get' ended with status 127: {LOST}",
    "/etc/passwd\ntrue": f"1: '/etc/passwd' ended with status 126: {LOST}",
    "true\nfalse\ntrue": f"2: 'false' ended with status 1, {UNSEEN}",
    "false | cat": f"1: 'false' ended with status 1, {UNSEEN}",
    "false | cat\ntrue": f"1: 'false' ended with status 1, {UNSEEN}",
    "false || true": f"1: 'false' ended with status 1, {UNSEEN}",
    "test -f no && echo\ntrue": f"1: 'test -f no' ended with status 1, {UNSEEN}",
    "f() { return 3; }\nf\ntrue": f"2: 'f' ended with status 3, {UNSEEN}",
    "x=$(false)\ntrue": f"1: 'x=$(false)' ended with status 1, {UNSEEN}",
    "ls \\\n  /no 2>/dev/null\ntrue": f"1: 'ls /no' ended with status 2, {UNSEEN}",
    "echo $(false)": f"1: the status of $(false) {HIDDEN}",
    'export A="$(false)"': f"1: the status of $(false) {HIDDEN}",
    "for a in $(false); do true; done": f"1: the status of $(false) {HIDDEN}",
    "echo $1": "1: $1 works in a script only: name its arguments under script",
    "exit 0": "1: exit works in a script only: name its arguments under script",
    "trap true EXIT": "1: trap works in a script only: name its arguments under script",
    "if true": "1: is not bash that its grammar knows",
}


@pytest.mark.parametrize("text", REFUSED)
def test_a_failure_that_nobody_notices_is_refused(book, text):
    book.lesson("a/a.sh", text)
    before = book.files()
    done = book.do("record")
    assert done.returncode == 1
    assert done.stderr.startswith(f"snippets/a/a.sh:{REFUSED[text]}")
    assert book.files() == before


ADMITTED = {
    "a condition": "if false; then echo no; fi\nwhile false; do true; done\n! false",
    "a pipeline that is negated": "! true | false",
    "a condition in parts": "if true && false; then echo no; fi",
    "a condition in a function": "f() { if false; then true; fi; }\nf",
    "a loop that reads": "while read -r x; do true; done <<<a",
    "a reader that ended first": "yes | head -1",
    "a command behind a condition": "while false; do true; done\nsleep 0 >a &\nwait",
    "a pipeline behind a condition": "if false; then true; fi\ntrue | cat 2>&1 &\nwait",
    "an assigned status": 'x=$(echo a)\necho "$x"',
}


@pytest.mark.parametrize("what", ADMITTED)
def test_what_may_fail(book, what):
    book.lesson("a/a.sh", ADMITTED[what])
    said = book.do("record")
    assert all("is run by no lesson" in line for line in said.stderr.splitlines())
    assert said.stdout.startswith("recorded 1, ")


def test_no_option_is_added(book):
    book.lesson("a/a.sh", 'echo "$- $SHELLOPTS"')
    said = book.must("run", "a/a")
    assert "e" not in said.split()[0].replace("hTBc", "").replace("hBTc", "")
    for option in ("errexit", "nounset", "pipefail"):
        assert option not in said


def test_a_guard_that_does_not_guard_shows_what_it_lets_through(book):
    text = 'guard() { echo "nothing done"; return 1; }\nguard\necho deleted'
    book.lesson("a/a.sh", text)
    assert book.do("run", "a/a").stdout == "nothing done\ndeleted\n"
    assert "a.sh:2: 'guard' ended with status 1" in book.do("record").stderr


def test_a_failure_can_be_named(book):
    book.lesson("a/a.sh", "test -f   no\necho on")
    book.settings("a", '[lessons."a.sh"]\nfails = { "test -f no" = 1 }')
    assert book.must("record") == "recorded 1, unchanged 0, failed 0\n"
    book.settings("a", '[lessons."a.sh"]\nfails = { "test -f no" = 2 }')
    assert "'test -f no' ended with status 1" in book.do("record").stderr


def test_a_named_failure_that_did_not_happen_is_refused(book):
    book.lesson("a/a.sh", "true")
    book.settings("a", '[lessons."a.sh"]\nfails = { "true" = 1 }')
    line = "'true' is named under fails and did not fail so: remove it"
    assert book.do("record").stderr == f"snippets/a/a.sh: {line}\n"


def test_a_program_that_is_not_there_cannot_be_named(book):
    book.lesson("a/a.sh", "kubctl get\ntrue")
    book.settings("a", '[lessons."a.sh"]\nfails = { "kubctl get" = 127 }')
    assert LOST in book.do("record").stderr
    book.lesson("a/a.sh", "kubctl get")
    book.settings("a", '[lessons."a.sh"]\nexit = 127')
    assert LOST in book.do("record").stderr


def test_only_the_end_may_fail_where_an_exit_status_is_told(book):
    book.settings("a", '[lessons."a.sh"]\nexit = 1')
    book.lesson("a/a.sh", "true\nfalse")
    assert book.must("record") == "recorded 1, unchanged 0, failed 0\n"
    book.lesson("a/a.sh", "false\nfalse")
    assert "a.sh:1: 'false' ended with status 1" in book.do("record").stderr


def test_a_step_that_fails_is_told_with_its_own_line(book):
    book.lesson("a/start.sh", "true\nfalse\ntrue")
    book.lesson("a/use.sh", "true")
    book.settings("a", '[lessons."use.sh"]\nbefore = ["start.sh"]')
    assert "snippets/a/start.sh:2: 'false'" in book.do("record", "a/use").stderr


def test_a_python_lesson_is_refused_for_a_step_that_fails(book):
    book.lesson("a/start.sh", "false\ntrue")
    book.lesson("a/use.py", "print(1)")
    book.settings("a", '[lessons."use.py"]\nbefore = ["start.sh"]')
    assert "snippets/a/start.sh:1: 'false'" in book.do("record", "a/use").stderr


SCRIPT = 'trap \'echo bye\' EXIT\necho "$1 of $#"\nif [ "$1" = b ]; then exit 3; fi\n'


def test_a_script_gets_its_arguments_and_may_exit(book):
    book.lesson("a/a.sh", SCRIPT)
    book.settings("a", '[lessons."a.sh"]\nscript = ["two words", "c"]')
    assert book.must("run", "a/a") == "two words of 2\nbye\n"
    book.settings("a", '[lessons."a.sh"]\nscript = ["b"]\nexit = 3')
    assert book.must("record") == "recorded 1, unchanged 0, failed 0\n"


def test_a_failure_in_a_script_is_refused(book):
    book.lesson("a/a.sh", "false\necho $1")
    book.settings("a", '[lessons."a.sh"]\nscript = ["b"]')
    assert "a.sh:1: 'false' ended with status 1" in book.do("record").stderr


def test_the_probe_is_not_handed_on(book):
    book.lesson(
        "a/a.sh", "bash -c 'false; echo \"$-\"; env | grep -c BASH_ENV || true'"
    )
    assert book.must("record") == "recorded 1, unchanged 0, failed 0\n"
    assert "T" not in book.read("snippets/a/a.out").split()[0]
