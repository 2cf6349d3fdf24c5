"""Compare what a model needs with what is installed, and fail on a difference."""

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import mlflow
from packaging.requirements import Requirement


# [start check]
def differences(model_uri: str) -> list[str]:
    """Return the requirements of the model that this environment does not meet."""
    found = []
    file = mlflow.pyfunc.get_model_dependencies(model_uri)
    for line in Path(file).read_text().splitlines():
        requirement = Requirement(line)
        try:
            installed = version(requirement.name)
        except PackageNotFoundError:
            installed = None
        if not installed or installed not in requirement.specifier:
            found.append(f"{requirement} wanted, {installed} installed")
    return found


# [end check]
# [start run]
if __name__ == "__main__":
    print(differences("model"))
    with Path("model/requirements.txt").open("a") as file:
        file.write("\nlightgbm==4.6.0")
    print(differences("model"))
# [end run]
