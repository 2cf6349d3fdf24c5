"""List the flavors that this release can log."""

from pathlib import Path
from textwrap import fill

import mlflow

if __name__ == "__main__":
    found = {
        file.relative_to(mlflow.__path__[0]).parts[0]
        for file in Path(mlflow.__path__[0]).rglob("*.py")
        if "\ndef log_model(" in file.read_text(encoding="utf-8")
    }
    print(fill(" ".join(sorted(found)), 76))
