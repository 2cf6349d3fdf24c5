"""Take the schemas of the control plane's custom resources into crds.json, beside this.

``tox exec -e kubernetes -- python requirements/schemas/crds.py`` makes it again. Kept
is what tells which fields there are and what they may hold. The rules in CEL are left
out, which only a server can evaluate, and so is the status, which controllers write.
"""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

from opsbook.check.manifests import CUSTOM, READ
from opsbook.services.kubernetes import CRDS

CHECKS = (
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "enum",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "not",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "type",
)
"""The words of a schema that are kept; in JSON Schema they mean the same."""
OPEN = "x-kubernetes-preserve-unknown-fields"


def strict(schema):
    """Return *schema* as a JSON Schema that knows no other fields."""
    if not isinstance(schema, dict):
        return schema
    made = {}
    for word in CHECKS:
        match schema.get(word):
            case None:
                continue
            case dict(fields) if word == "properties":
                made[word] = {name: strict(one) for name, one in fields.items()}
            case list(some) if word in ("allOf", "anyOf", "oneOf"):
                made[word] = [strict(one) for one in some]
            case value if word in ("default", "enum", "required"):
                made[word] = value
            case value:
                made[word] = strict(value)
    if schema.get("type") == "object" and not schema.get(OPEN):
        made.setdefault("additionalProperties", False)
    return made


def kinds(crd: dict) -> Iterator[tuple[str, dict]]:
    """Yield each ``version kind`` that *crd* serves, and its schema."""
    spec = crd["spec"]
    for version in spec["versions"]:
        if version["served"]:
            whole = version["schema"]["openAPIV3Schema"]
            anything = {"type": "object", OPEN: True}
            fields = whole["properties"] | {"metadata": anything, "status": anything}
            name = f"{spec['group']}/{version['name']} {spec['names']['kind']}"
            yield name, strict({**whole, "properties": fields})


def _read(file: Path) -> dict:
    command = ["kubectl", *READ, "--local", f"--filename={file}"]
    done = subprocess.run(command, capture_output=True, check=True)
    return json.loads(done.stdout)


def text() -> str:
    """Return the schemas of all CRDs of the control plane, one a line."""
    files = sorted(CRDS.ready().glob("*/*.yaml"))
    found = sorted(one for file in files for one in kinds(_read(file)))
    lines = (f"{json.dumps(k)}: {json.dumps(v, sort_keys=True)}" for k, v in found)
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    CUSTOM.write_text(text(), "utf-8")
