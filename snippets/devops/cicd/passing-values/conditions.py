"""Evaluate eq and ne as Azure Pipelines does, where a value may be missing."""


# [start converted]
def converted(value: str | None, like: str | None) -> str | None:
    """Return *value* as the type of *like*; raise ValueError where it has no such form.

    The rules are those of https://learn.microsoft.com/azure/devops/pipelines/process/
    expressions#type-casting. A missing value is null.
    """
    if like is None:
        if value in (None, ""):
            return None
        raise ValueError("only the empty string becomes null")
    return value or ""
# [end converted]


# [start compare]
def eq(left: str | None, right: str | None) -> bool:
    """Tell whether both are equal, the right one taken as the type of the left."""
    try:
        right = converted(right, left)
    except ValueError:
        return False
    return (left or "").lower() == (right or "").lower()


def ne(left: str | None, right: str | None) -> bool:
    """Tell whether they differ; True also where the right one cannot be converted."""
    return not eq(left, right)
# [end compare]


# [start table]
def main() -> None:
    """Print a row for each value that an output can have."""
    words = ("true", "false", "")
    asked = [(op, word) for op in (eq, ne) for word in words]
    names = [f"{op.__name__} '{word}'" for op, word in asked]
    print(f"{'output':9}" + " ".join(f"{name:10}" for name in names).rstrip())
    for shown, output in {
        "'true'": "true",
        "'True'": "True",
        "'false'": "false",
        "''": "",
        "missing": None,
    }.items():
        row = [op(output, word) for op, word in asked]
        print(f"{shown:9}" + " ".join(f"{told!s:10}" for told in row).rstrip())
# [end table]


if __name__ == "__main__":
    main()
