"""Run the project from a clean and from a changed folder; compare the commits."""

import subprocess
from pathlib import Path

import mlflow
from chain import EXPERIMENT, step


# [start main]
def git(*words: str) -> str:
    """Return what git answers."""
    return subprocess.check_output(["git", *words], text=True).strip()


def recorded() -> str:
    """Run the entry point main; return the commit that its run names."""
    run = mlflow.get_run(step("main"))
    return run.data.tags["mlflow.source.git.commit"]


if __name__ == "__main__":
    mlflow.set_experiment(EXPERIMENT)
    head = git("rev-parse", "HEAD")
    print("clean folder: records HEAD:", recorded() == head)
    script = Path("train.py")
    script.write_text(script.read_text().replace("default=1", "default=2"))
    print("git status:", git("status", "--short"))
    print("changed folder: records HEAD:", recorded() == head)
# [end main]
