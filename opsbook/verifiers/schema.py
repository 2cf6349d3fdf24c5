"""Hold objects against the schemas that their project publishes.

The settings name the file that holds them (``schemas``); its ``kinds`` say
which definition is of which kind. Fields that a schema does not know are refused.
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
    return Job((__name__, lesson.path), python=True)


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


def main(path: str) -> int:
    """Judge the objects in the lesson at *path*; print what is wrong."""
    import yaml

    lesson = find(path)
    try:
        if not lesson.schemas:
            raise OpsbookError("no schemas are named for it: add them to its settings")
        schemas = json.loads((ROOT / lesson.schemas).read_text("utf-8"))
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
