"""What the registry answers to a URI or a name that is not quite right."""

import textwrap
from collections.abc import Callable

import mlflow
from mlflow.exceptions import MlflowException


def say(what: str, call: Callable[..., object], *arguments: object) -> None:
    """Call and print the answer below *what*."""
    answer = "accepted"
    try:
        call(*arguments)
    except MlflowException as error:
        answer = error.message
    print(what)
    print(textwrap.indent(textwrap.fill(answer, 76), "    "))


# [start load]
def load_messages() -> None:
    """Load models by URIs that do not lead to one."""
    for uri in [
        "models:/arrival-delay",  # no version: read as the id of a logged model
        "models:/arrival-delay@chmpion",
        "models:/arrival-delay/champion",  # a slash instead of the @
        "models:/arrival-delay/9",
        "models:/arival-delay/1",
    ]:
        say(uri, mlflow.pyfunc.load_model, uri)
# [end load]



if __name__ == "__main__":
    load_messages()
