"""Evaluate eq and ne as Azure Pipelines does, where a value may be missing."""

import operator


# [start converted]
def converted(value: str | bool | None, like: str | bool | None) -> str | bool | None:
    """Return *value* as the type of *like*; raise ValueError where it has no such form.

    The rules are those of https://learn.microsoft.com/azure/devops/pipelines/process/
    expressions#type-casting. A missing value is null.
    """
    if like is None:
        if value in (None, ""):
            return None
        raise ValueError("only the empty string becomes null")
    if isinstance(like, bool):
        return bool(value)
    if value is None:
        return ""
    return str(value)
# [end converted]


# [start compare]
def eq(left: str | bool | None, right: str | bool | None) -> bool:
    """Tell whether both are equal, the right one taken as the type of the left."""
    try:
        right = converted(right, left)
    except ValueError:
        return False
    if isinstance(left, str) and isinstance(right, str):
        return left.lower() == right.lower()
    return operator.eq(left, right)


def ne(left: str | bool | None, right: str | bool | None) -> bool:
    """Tell whether they differ; True also where the right one cannot be converted."""
    return not eq(left, right)
# [end compare]


# [start table]
def main() -> None:
    """Print a row for each value that an output can have."""
    print(f"{'output':10}eq 'true'  eq 'false' ne 'true'  ne 'false'")
    for shown, output in {
        "'true'": "true",
        "'True'": "True",
        "'false'": "false",
        "''": "",
        "missing": None,
    }.items():
        row = [op(output, word) for op in (eq, ne) for word in ("true", "false")]
        print(f"{shown:10}" + " ".join(f"{told!s:10}" for told in row).rstrip())
# [end table]


if __name__ == "__main__":
    main()
