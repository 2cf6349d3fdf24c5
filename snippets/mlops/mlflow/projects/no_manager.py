"""Ask each environment manager on a machine that has none of them."""

import os
import shutil
import textwrap
from pathlib import Path

import mlflow

if __name__ == "__main__":
    # Only the folder of mlflow's own command: no uv, pyenv or conda is there.
    os.environ["PATH"] = str(Path(shutil.which("mlflow")).parent)
    old = Path("old")  # a project whose environment is a conda.yaml
    old.mkdir()
    (old / "conda.yaml").write_text("dependencies: [python=3.12]\n")
    for project, manager in [
        (".", "uv"),
        (".", "virtualenv"),
        (".", "conda"),
        ("old", "conda"),
    ]:
        try:
            mlflow.projects.run(project, "train.py", env_manager=manager)
        except Exception as error:
            print(f"{manager} for {project}: {type(error).__name__}")
            print(textwrap.indent(textwrap.fill(str(error), 76), "    "))
