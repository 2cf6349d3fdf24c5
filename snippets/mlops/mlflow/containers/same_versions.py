"""Compare the pins of the image with the packages that this book was proved with."""

import re
from importlib.metadata import version
from pathlib import Path


# [start main]
def main() -> None:
    """Print one line a package."""
    for line in Path("requirements.txt").read_text().split():
        name, pinned = re.fullmatch(r"([\w-]+)(?:\[\w+\])?==(.+)", line).groups()
        print(name, "same" if version(name) == pinned else version(name))
# [end main]


if __name__ == "__main__":
    main()
