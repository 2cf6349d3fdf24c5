"""Hold objects against the schemas that their project publishes.

The folder's settings name the file (``schemas``): its ``kinds`` say which definition
is of which kind. Fields that a definition does not know are refused.
"""

import json
from collections.abc import Iterator
from copy import deepcopy

from opsbook.errors import OpsbookError
from opsbook.lessons import ROOT, Lesson, find
from opsbook.runner import Job

LEVEL = "checked"


def job(lesson: Lesson) -> Job:
    """Return the job: the `main` of this module, given the lesson's path."""
    return Job((__name__, lesson.path), python=True)


def complaints(told: dict, schemas: dict) -> Iterator[str]:
    """Yield what *schemas* say against the object *told*."""
    from jsonschema import Draft4Validator  # Not in every environment.

    kind = f"{told.get('apiVersion')} {told.get('kind')}"
    if kind not in schemas["kinds"]:
        yield f"no schema is of the kind {kind}"
        return
    strict = deepcopy(schemas)
    for definition in strict["definitions"].values():
        if "properties" in definition:
            definition.setdefault("additionalProperties", False)
    strict["$ref"] = f"#/definitions/{schemas['kinds'][kind]}"
    for error in sorted(Draft4Validator(strict).iter_errors(told), key=str):
        place = ".".join(map(str, error.path))
        yield f"{place}: {error.message}" if place else error.message


def main(path: str) -> int:
    """Judge the objects in the lesson at *path*; print what is wrong."""
    import yaml

    lesson = find(path)
    try:
        if not lesson.folder.schemas:
            raise OpsbookError("no schemas are named for it: add them to [folder]")
        schemas = json.loads((ROOT / lesson.folder.schemas).read_text("utf-8"))
        wrong = [
            complaint
            for told in yaml.safe_load_all(lesson.text)
            for complaint in complaints(told, schemas)
        ]
    except (OpsbookError, OSError, yaml.YAMLError) as error:
        print(error)
        return 2
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return 1 if wrong else 0
