"""Try to read the run, its file and its model, and say what fails."""

import re
import textwrap
from collections.abc import Callable

import mlflow


def attempt(what: str, action: Callable[[], object]) -> None:
    """Print what *action* returns, or the error it raises."""
    try:
        print(f"{what}: {action()}")
    except Exception as error:
        text = re.sub("(m-)?[0-9a-f]{32}", "ID", f"{type(error).__name__}: {error}")
        lines = textwrap.wrap(re.sub(r"/tmp/\w+", "/tmp/DIR", text), 74)[:4]
        print(f"{what}:", *lines, sep="\n    ")


if __name__ == "__main__":
    runs = mlflow.search_runs(search_all_experiments=True, output_format="list")
    print("runs:", [run.info.run_name for run in runs])
    for run in runs:
        notes = f"{run.info.artifact_uri}/notes.txt"
        attempt("file", lambda uri=notes: mlflow.artifacts.load_text(uri))
    model = "models:/arrival-delay/1"
    attempt("model", lambda: type(mlflow.pyfunc.load_model(model)).__name__)
