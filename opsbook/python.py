"""Read Python code: what it imports, the programs it starts, and where it waits."""

import ast
from pathlib import Path

from opsbook.errors import OpsbookError

STARTS = ("Popen", "call", "check_call", "check_output", "run")
"""Functions of `subprocess` that start a program."""


def parse(text: str, name: Path) -> ast.Module:
    """Return the tree of *text*; *name* is told in errors."""
    try:
        return ast.parse(text)
    except SyntaxError as error:
        raise OpsbookError(f"is not Python: {error.msg}", name, error.lineno) from None


def modules(tree: ast.Module) -> list[str]:
    """Return the modules that are imported by their whole names, in order."""
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [one.name for one in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.append(node.module)
    return found


def calls(tree: ast.Module) -> list[list[str]]:
    """Return the words of each program that is started; what is no text is empty."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            function, words = ast.unparse(node.func), node.args[0]
            named = function.rpartition(".")[2] in STARTS
            if named and isinstance(words, ast.List | ast.Tuple):
                found.append([_text(one) for one in words.elts])
    return found


def _text(node: ast.expr) -> str:
    value = node.value if isinstance(node, ast.Constant) else ""
    return value if isinstance(value, str) else ""


def waits(tree: ast.Module) -> set[int]:
    """Return the lines that sleep in a loop: there may be nothing to wait for."""
    loops = (one for one in ast.walk(tree) if isinstance(one, ast.For | ast.While))
    lines = (one for loop in loops for one in ast.walk(loop))
    return {
        one.lineno for one in lines if isinstance(one, ast.Expr) and _sleeps(one.value)
    }


def _sleeps(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func).endswith("sleep")
