"""Draw every picture again from the source beside it."""

import subprocess
from pathlib import Path

HERE = Path(__file__).parent
D2 = ["d2", "--theme", "0", "--dark-theme", "200", "--pad", "20"]
"""One picture for light and dark: the reader's system chooses."""


def draw(source: Path, picture: Path) -> None:
    """Draw the D2 file *source* into the SVG file *picture*."""
    subprocess.run([*D2, str(source), str(picture)], check=True, capture_output=True)


def main() -> None:
    """Draw all."""
    for source in sorted(HERE.rglob("*.d2")):
        draw(source, source.with_suffix(".svg"))
        print(source.with_suffix(".svg").relative_to(HERE))


if __name__ == "__main__":
    main()
