"""Write the packages of the service, in the versions it was tried with."""

from importlib.metadata import version
from pathlib import Path

NAMES = ("fastapi", "joblib", "pandas", "scikit-learn", "uvicorn")


def main() -> None:
    """Write requirements.txt."""
    lines = [f"{name}=={version(name)}\n" for name in NAMES]
    Path("requirements.txt").write_text("".join(lines))


if __name__ == "__main__":
    main()
