"""The YAML of an Azure pipeline as nodes, read through its template expressions.

A key or an element of None says that more may be there than can be seen.
"""

import re
from collections.abc import Iterator

"""What is in hardly any YAML but that of Azure Pipelines."""
DEEPEST = 60
"""Levels of nesting; the deepest of some thousand public pipelines has under 30."""
KEYS = {"stages", "jobs", "steps", "extends"}
ALONE = {"variables", "parameters"}
"""Keys that a template can have and nothing else."""
TEMPLATE = re.compile(r"\$\{\{.*?\}\}", re.S)
UNKNOWN = "\N{WHITE SQUARE}"
"""Stands where a template expression stood."""


class UnreadableError(Exception):
    """What makes a file no pipeline; its text is the fault."""


def tree(text: str):
    """Return the one document in *text* as nodes, or raise UnreadableError."""
    import yaml  # Not in every environment.

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    depth = documents = 0
    try:
        for event in yaml.parse(text, Loader=loader):
            line = event.start_mark.line + 1
            if isinstance(event, yaml.AliasEvent):
                raise UnreadableError(
                    f"line {line}: *{event.anchor}: Azure Pipelines knows no anchors"
                )
            documents += isinstance(event, yaml.DocumentStartEvent)
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                raise UnreadableError(
                    f"line {line}: nested more than {DEEPEST} levels deep"
                )
            if documents > 1:
                raise UnreadableError(
                    f"line {line}: a second document; a pipeline is one"
                )
        root = yaml.compose(text, Loader=loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"line {mark.line + 1}: " if mark else ""
        problem = getattr(error, "problem", None) or str(error).splitlines()[0]
        raise UnreadableError(f"{place}{problem}") from None
    if root is None:
        raise UnreadableError("line 1: the file is empty")
    if root.id != "mapping":
        raise UnreadableError(
            "line 1: no pipeline: it has no keys such as steps or stages"
        )
    keys = {key.value for key, _ in root.value if key.id == "scalar"}
    if not keys & (KEYS | ALONE) and not any("${{" in key for key in keys):
        raise UnreadableError(f"line 1: no pipeline: none of {', '.join(sorted(KEYS))}")
    return root


def entries(node, depth: int = 0) -> Iterator[tuple]:
    """Yield key, value and line of a mapping, through the conditions in it.

    A key of None says that more may be there than can be seen.
    """
    if node is None or node.id != "mapping":
        return
    for key, value in node.value:
        if key.id != "scalar":
            continue
        if "${{" not in key.value:
            yield key.value, value, key.start_mark.line + 1
        elif value.id == "mapping" and depth < DEEPEST:
            if not is_condition(key.value):
                yield None, value, key.start_mark.line + 1
            yield from entries(value, depth + 1)
        else:
            yield None, value, key.start_mark.line + 1


def is_condition(key: str) -> bool:
    """Tell whether the template expression *key* is a condition."""
    return bool(re.match(r"\$\{\{\s*(if|elseif|else)\b", key))


def items(node, depth: int = 0) -> Iterator:
    """Yield the elements of a sequence, through conditions; None for the unknown."""
    if node is None:
        return
    if node.id != "sequence":
        if node.id == "mapping":  # an expression may stand for the sequence
            for key, value in node.value:
                if key.id == "scalar" and "${{" in key.value and depth < DEEPEST:
                    if not is_condition(key.value):
                        yield None
                    yield from items(value, depth + 1)
        elif "${{" in node.value:
            yield None
        return
    for one in node.value:
        if one.id == "scalar":
            yield None if "${{" in one.value else one
        elif one.id == "mapping" and any(
            key.id == "scalar" and "${{" in key.value for key, _ in one.value
        ):
            inner = [pair for pair in one.value if "${{" in str(pair[0].value)]
            if len(inner) < len(one.value):  # a mapping with conditions among its keys
                yield one
                continue
            for key, value in inner:
                if not is_condition(key.value):
                    yield None
                if value.id == "sequence" and depth < DEEPEST:
                    yield from items(value, depth + 1)
                elif value.id == "mapping":
                    yield one
                    break
                else:
                    yield None
        else:
            yield one


def values(node, name: str) -> list:
    """Return the values of the key *name*, one for each branch of a condition."""
    return [value for key, value, _ in entries(node) if key == name]


def text_of(node, name: str) -> str | None:
    """Return the scalar that *name* has, without template expressions."""
    for value in values(node, name):
        if value.id == "scalar":
            return TEMPLATE.sub(UNKNOWN, value.value)
    return None


def line_of(node) -> int:
    """Return the line on which *node* starts, from 1."""
    return node.start_mark.line + 1


def depends(node, default: set[str] | None) -> set[str] | None:
    """Return what ``dependsOn`` names, in lower case; None where it is not known."""
    named = values(node, "dependsOn")
    if not named:
        unseen = any(key is None for key, _, _ in entries(node))
        return None if unseen else default
    found: set[str] = set()
    for value in named:
        listed = [value] if value.id == "scalar" else list(items(value))
        for one in listed:
            if one is None or one.id != "scalar" or "${{" in one.value:
                return None
            if one.value:
                found.add(one.value.lower())
    return found
