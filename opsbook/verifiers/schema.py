"""Hold objects against the schemas that their project publishes.

The settings name the file that holds them (``schemas``); its ``kinds`` say
which definition is of which kind. Fields that a schema does not know are refused, and
so are a key that stands there twice and a document that holds no object.
"""

import json
from collections.abc import Iterator

from opsbook import ROOT
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson, find
from opsbook.runner import Job

LEVEL = "checked"


def job(lesson: Lesson) -> Job:
    """Return the job: the `main` of this module, given the lesson's path."""
    return Job((__name__, lesson.path), python=True, judges=True)


def strict(schema):
    """Return *schema* without other fields."""
    if isinstance(schema, list):
        return [strict(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: strict(one) for key, one in schema.items()}
    if isinstance(made.get("properties"), dict):
        made.setdefault("additionalProperties", False)
    return made


def complaints(told: dict, schemas: dict) -> Iterator[str]:
    """Yield what *schemas* say against the object *told*."""
    from jsonschema import Draft4Validator  # Not in every environment.

    kind = f"{told.get('apiVersion')} {told.get('kind')}"
    if kind not in schemas["kinds"]:
        yield f"no schema is of the kind {kind}"
        return
    schemas = {**schemas, "$ref": f"#/definitions/{schemas['kinds'][kind]}"}
    for error in sorted(Draft4Validator(strict(schemas)).iter_errors(told), key=str):
        place = ".".join(map(str, error.path))
        yield f"{place}: {error.message}" if place else error.message


def faults(text: str, schemas: dict) -> list[str]:
    """Return what is wrong with the objects of *text*; there has to be one."""
    from yaml import YAMLError

    from opsbook.check.documents import documents, problem_of

    try:
        found = list(documents(text))
    except YAMLError as error:
        return [problem_of(error)]
    if not found:
        return ["line 1: there is no object in it"]
    return [fault for line, told in found for fault in _judge(line, told, schemas)]


def _judge(line: int, told: object, schemas: dict) -> Iterator[str]:
    if isinstance(told, dict):
        yield from complaints(told, schemas)
    else:
        yield f"line {line}: this document is no object"


def main(path: str) -> int:
    """Judge the objects in the lesson at *path*; print what is wrong."""
    lesson = find(path)
    if not lesson.schemas:
        raise OpsbookError("no schemas are named for it: add them to its settings")
    schemas = json.loads((ROOT / lesson.schemas).read_text("utf-8"))
    found = faults(lesson.text, schemas)
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0
