"""Read shell scripts with a grammar: their commands, and what hides a failure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from opsbook.errors import OpsbookError

KINDS = ("command", "declaration_command", "test_command", "unset_command")
"""Nodes of the grammar that are one command; a lone assignment is one, too."""
BRANCHES = ("if_statement", "elif_clause", "while_statement")
"""Nodes that begin with a condition."""
SCOPES = ("command_substitution", "process_substitution", "subshell", "program")
"""Nodes in which commands follow one another."""
PIPES = ("|", "|&")
HEADS = ("while", "until", "if", "{")
"""What may stand between a pipe and the first command that it feeds."""
OF_A_SCRIPT = re.compile(r"\$(?:\{?[#@*1-9])")
BLANKS = re.compile(r"(?:\\\n|[ \t])*[ \t](?:\\\n|[ \t])*")
"""What stands between two words of a command."""
LINE_ENDS = re.compile(r"(?:\\\n|[ \t])*(?:\n(?:\\\n|[ \t\n])*)?")
"""What stands between two commands, or before a comment."""
BARE = re.compile(r"""(?:\\.|[^\s\\'"`$&|;<>()*?\[{~]|(?<!^)(?<![=:])~)+""")
"""A bare word that bash leaves as it is: no pattern, no braces, no home directory."""
ESCAPED = {"word": re.compile(r"(?s)\\(.)"), "string": re.compile(r'\\([$`"\\])')}
"""What loses its backslash, in a bare word and between double quotes."""

QUOTED = re.compile(r"\$'((?:\\.|[^'\\])*)'")
LOOPS = ("for_statement", "c_style_for_statement", "while_statement")


@dataclass(frozen=True)
class Command:
    """One simple command of a script."""

    text: str
    line: int
    last_line: int
    condition: bool
    """Whether it may fail: as a condition of if, while or until, or behind ``!``."""
    negated: bool
    background: bool
    """Whether the shell goes on without it: what it reads is an older status."""
    start: int
    """Where it begins, in bytes."""
    pipeline: int
    """Where its pipeline begins, in bytes; commands of one pipeline share it."""
    waits: bool
    """Whether it sleeps in a loop: it may be that there is nothing to wait for."""


@cache
def _parser():
    import tree_sitter
    import tree_sitter_bash

    return tree_sitter.Parser(tree_sitter.Language(tree_sitter_bash.language()))


def commands(text: str, name: Path) -> list[Command]:
    """Return the commands of a script, in order; *name* is told in errors.

    Pipelines are told by their operators, since the grammar takes ``a 2>&1 | b || c``
    for a pipe into a list.
    """
    found = []
    operator: dict[int, str] = {}
    before: dict[int, Command] = {}
    for node in _walk(_tree(text, name)):
        scope = next((one.id for one in _above(node) if one.type in SCOPES), 0)
        piped = operator.get(scope) in PIPES and node.type in HEADS
        if not node.is_named and not piped:
            operator[scope] = node.type
        if not _is_command(node):
            continue
        _refuse_joined(node, name)
        last = before.get(scope) if operator.get(scope) in PIPES else None
        negated = operator.get(scope) == "!" or (last is not None and last.negated)
        before[scope] = Command(
            text=node.text.decode(),
            line=node.start_point[0] + 1,
            last_line=_whole(node).end_point[0] + 1,
            condition=negated or _is_condition(node),
            negated=negated,
            background=_is_background(node),
            start=node.start_byte,
            pipeline=last.pipeline if last else node.start_byte,
            waits=_waits(node),
        )
        found.append(before[scope])
        operator[scope] = ""
    return found


def calls(text: str, name: Path) -> list[list[str]]:
    """Return the words of each command but functions of *text*, without quotes."""
    nodes = list(_walk(_tree(text, name)))
    own = {
        one.child_by_field_name("name").text
        for one in nodes
        if one.type == "function_definition"
    }
    found = []
    for node in nodes:
        parts = [one for one in node.children if one.type != "variable_assignment"]
        if node.type == "command" and parts[0].text not in own:
            found.append([one.text.decode().strip("\"'") for one in parts])
    for body in documents(text, name):
        if re.match(r"#!.*sh\n", body):  # a script, which a lesson writes
            found += calls(body, name)
    return found


def documents(text: str, name: Path) -> list[str]:
    """Return the texts of the here-documents."""
    nodes = _walk(_tree(text, name))
    return [one.text.decode() for one in nodes if one.type == "heredoc_body"]


def hidden(text: str, name: Path) -> list[tuple[int, str]]:
    """Return the substitutions that hide a failure, each with its line.

    The status of ``$(a)`` is lost where it is a part of another command.
    """
    return [
        (node.start_point[0] + 1, node.text.decode())
        for node in _walk(_tree(text, name))
        if node.type in ("command_substitution", "process_substitution")
        and not _is_assigned(node)
    ]


def wants_a_script(text: str, name: Path) -> list[tuple[int, str]]:
    """Return what works in a script only: its arguments, ``exit``, ``trap``."""
    found = []
    for node in _walk(_tree(text, name)):
        above = {one.type for one in _above(node)}
        if node.type == "command_name" and node.text in (b"exit", b"trap"):
            if not above & {"subshell", "command_substitution"}:
                found.append((node.start_point[0] + 1, node.text.decode()))
        elif node.type in ("simple_expansion", "expansion"):
            outside = "function_definition" not in above
            if outside and OF_A_SCRIPT.match(node.text.decode()):
                found.append((node.start_point[0] + 1, node.text.decode()))
    return found


def plain(text: str, name: Path) -> list[tuple[int, list[str]]]:
    r"""Return the commands of a script as the words that their programs get.

    Each comes with its line. Anything else is refused: what joins commands, leads
    their output elsewhere, or has to run before the words are known.

    >>> from pathlib import Path
    >>> from opsbook.bash import plain
    >>> plain("# why\nmlflow server \\\n  --name 'two words'  # here\n", Path("a.sh"))
    [(2, ['mlflow', 'server', '--name', 'two words'])]
    """
    found, end, data = [], 0, text.encode()
    for node in _tree(text, name).children:
        between = data[end : node.start_byte].decode()
        same_line = end and "\n" not in between.replace("\\\n", "")
        wanted = BLANKS if same_line and node.type == "comment" else LINE_ENDS
        if not wanted.fullmatch(between) or (same_line and node.type == "command"):
            raise _not_plain(node, name)
        if node.type == "command":
            found.append((node.start_point[0] + 1, _words_of(node, data, name)))
        elif node.type != "comment":
            raise _not_plain(node, name)
        end = node.end_byte
    if not LINE_ENDS.fullmatch(data[end:].decode()):
        line = data[:end].count(b"\n") + 1
        raise OpsbookError("is not bash that its grammar knows", name, line)
    return found


def _words_of(command, data: bytes, name: Path) -> list[str]:
    words, end = [], 0
    for node in command.children:
        between = data[end or node.start_byte : node.start_byte].decode()
        if not node.is_named or (end and not BLANKS.fullmatch(between)):
            raise _not_plain(command, name)
        words.append(_word(node, name))
        end = node.end_byte
    return words


def _word(node, name: Path) -> str:
    inner = node.children[0] if node.type == "command_name" else node
    parts = inner.children if inner.type == "concatenation" else [inner]
    if b"".join(one.text for one in parts) != node.text:
        raise _not_plain(node, name)
    return "".join(_value(one, name) for one in parts)


def _value(node, name: Path) -> str:
    """Return what bash makes of *node*, a part of a word."""
    text = node.text.decode()
    if node.type == "raw_string":
        return text[1:-1]
    if node.type == "string":
        inside = all(one.type in ('"', "string_content") for one in node.children)
        if inside and not re.search(r"(?<!\\)(?:\\\\)*[$`]", text):
            return ESCAPED["string"].sub(r"\1", text[1:-1].replace("\\\n", ""))
    if node.type in ("word", "number"):
        text = text.replace("\\\n", "")
        if BARE.fullmatch(text):
            return ESCAPED["word"].sub(r"\1", text)
    raise _not_plain(node, name)


def _not_plain(node, name: Path) -> OpsbookError:
    first = node.text.decode().splitlines()[0]
    message = f"cannot be judged without running it: {first}"
    return OpsbookError(message, name, node.start_point[0] + 1)


def begins(told: str, written: str) -> bool:
    """Tell whether bash's own words for a command, with redirections, are *written*."""
    return _bare(told).startswith(_bare(written))


def _bare(text: str) -> str:
    """Return *text* without what bash tells in another way: quotes and white space."""
    text = re.sub(QUOTED, _plain, text)
    text = text.partition("<<")[0].replace("1>", ">")
    return re.sub(r"[\s\\'\"]", "", text)


def _plain(quoted: re.Match) -> str:
    return quoted[1].encode("latin-1", "backslashreplace").decode("unicode_escape")


def _tree(text: str, name: Path):
    root = _parser().parse(text.encode()).root_node
    for node in _walk(root):
        if node.type == "ERROR" or node.is_missing:
            line = node.start_point[0] + 1
            raise OpsbookError("is not bash that its grammar knows", name, line)
    return root


def _walk(node) -> Iterator:
    yield node
    for child in node.children:
        yield from _walk(child)


def _above(node) -> Iterator:
    while node := node.parent:
        yield node


def _is_command(node) -> bool:
    if node.type == "variable_assignment":
        return node.parent.type not in ("command", "declaration_command")
    return node.type in KINDS


def _refuse_joined(node, name: Path) -> None:
    """Refuse two lines of which the grammar makes one command.

    tree-sitter-bash 0.25.1 does so behind ``a | b | c``, if one of them is redirected.
    """
    for one, other in pairwise(node.children if node.type == "command" else ()):
        between = node.text[one.end_byte - node.start_byte :]
        between = between[: other.start_byte - one.end_byte].replace(b"\\\n", b"")
        if b"\n" in between:
            message = "is read as one with the line before: write one of them otherwise"
            raise OpsbookError(message, name, other.start_point[0] + 1)


def _waits(node) -> bool:
    sleeps = node.text.startswith(b"sleep ")
    return sleeps and any(one.type in LOOPS for one in _above(node))


def _whole(node):
    """Return *node* with its redirections."""
    return node.parent if node.parent.type == "redirected_statement" else node


def _is_condition(node) -> bool:
    for one in _above(node):
        if one.type in ("function_definition", "command_substitution", "subshell"):
            return False
        if one.type in BRANCHES:
            ends = [
                c.start_byte for c in one.children if c.type in ("then", "do_group")
            ]
            return node.start_byte < ends[0]
    return False


def _is_background(node) -> bool:
    while node.parent.type in ("redirected_statement", "pipeline", "negated_command"):
        node = node.parent
    return node.next_sibling is not None and node.next_sibling.type == "&"


def _is_assigned(node) -> bool:
    """Tell whether the status of a substitution is that of a lone assignment."""
    for one in _above(node):
        if one.type == "variable_assignment":
            return _is_command(one)
        if one.type not in ("string", "concatenation"):
            return False
    return False
