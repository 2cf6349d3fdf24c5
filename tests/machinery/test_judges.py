"""A judge that cannot judge is a fault, and never the refusal that a lesson expects."""

import shutil

import pytest

SETTINGS = '[lessons."{name}"]\nverify = "{verify}"\nexit = {exit}\n{more}'
LESSONS = {
    "compose": ("a.yaml", "services: {}"),
    "manifest": ("a.yaml", "kind: Pod"),
    "schema": ("a.yaml", "kind: Pod"),
    "dockerfile": ("Dockerfile", "FROM scratch"),
}
"""How it is judged to a lesson, in a book that has none of the tools."""
TOOLS = {
    "compose": "docker: command not found",
    "manifest": "kubectl: command not found",
    "schema": "no schemas are named",
    "dockerfile": "requirements/docker/go.mod",  # of which it is built
}
"""What is said of the tool that is not there."""


def judge(book, verify: str, exit: int, more: str = "") -> str:
    """Try to record a lesson that cannot be judged; return what is said of it."""
    name, text = LESSONS[verify]
    book.lesson(f"a/{name}", text)
    book.settings("a", SETTINGS.format(name=name, verify=verify, exit=exit, more=more))
    done = book.do("record", f"a/{name}")
    assert done.returncode == 1
    assert not (book.root / "snippets/a/proofs.jsonl").exists()
    said = done.stdout + done.stderr
    assert f"snippets/a/{name}: could not be judged: " in said
    return said


@pytest.mark.parametrize("exit", [0, 1, 2, 125, 127])
@pytest.mark.parametrize("verify", LESSONS)
def test_a_missing_tool_is_a_fault(book, verify, exit):
    # The machine may have the tool: here are only the programs that a judge calls else.
    programs = book.root / "requirements/bin"
    programs.mkdir()
    for name in ("bash", "cat", "cp", "mkdir", "sed", "tail"):
        (programs / name).symlink_to(shutil.which(name))
    more = f'environment = {{ PATH = "{programs}" }}'
    assert TOOLS[verify] in judge(book, verify, exit, more)


def test_schemas_that_are_not_named_are_a_fault(book):
    said = judge(book, "schema", 1)
    assert "no schemas are named for it: add them to its settings" in said


@pytest.mark.parametrize("text", ["", "{", "[]"])
def test_schemas_that_cannot_be_read_are_a_fault(book, text):
    book.write("schemas.json", text)
    judge(book, "schema", 1, 'schemas = "schemas.json"')
    judge(book, "schema", 1, 'schemas = "none.json"')


def test_a_step_that_fails_is_a_fault(book):
    """Not of the manifest, although bash ends with the status of a refusal."""
    book.lesson("a/step.sh", "false")
    judge(book, "manifest", 1, 'before = ["step.sh"]')
