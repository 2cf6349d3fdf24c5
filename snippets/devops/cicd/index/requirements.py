"""Write the packages of the service and its tests, as they were tried."""

from importlib.metadata import version
from pathlib import Path

NAMES = ("coverage", "flask", "pytest", "ruff")


def main() -> None:
    """Write requirements.txt."""
    lines = [f"{name}=={version(name)}\n" for name in NAMES]
    Path("requirements.txt").write_text("".join(lines))


if __name__ == "__main__":
    main()
