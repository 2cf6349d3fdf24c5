"""Take OpenShift's schemas from its Go module into openshift.json, beside this file.

``tox exec -e clusters -- python requirements/schemas/openshift.py`` makes it again.
Changed are only the two types that the module calls strings and the server takes as
numbers, too; descriptions, notes for servers, and status are left out.
"""

import json
import re
from pathlib import Path

from opsbook.programs import go

MODULE = "github.com/openshift/api@v0.0.0-20260318185450-1f2fa3f09f4e"
SOURCE = "openapi/openapi.json"
OPENSHIFT = "com.github.openshift.api"
KINDS = {
    "apps.openshift.io/v1 DeploymentConfig": f"{OPENSHIFT}.apps.v1.DeploymentConfig",
    "build.openshift.io/v1 BuildConfig": f"{OPENSHIFT}.build.v1.BuildConfig",
    "image.openshift.io/v1 ImageStream": f"{OPENSHIFT}.image.v1.ImageStream",
    "route.openshift.io/v1 Route": f"{OPENSHIFT}.route.v1.Route",
    "template.openshift.io/v1 Template": f"{OPENSHIFT}.template.v1.Template",
}
NUMBERS = {
    "IntOrString.intstr.util.pkg.apimachinery.k8s.io": ["string", "integer"],
    "Quantity.resource.api.pkg.apimachinery.k8s.io": ["string", "number"],
}
KEPT = ("$ref", "additionalProperties", "enum", "format", "items", "required", "type")


def trimmed(schema):
    """Return what *schema* asks for."""
    if not isinstance(schema, dict):
        return schema
    made = {key: trimmed(schema[key]) for key in KEPT if key in schema}
    if "properties" in schema:
        fields = schema["properties"].items()
        made["properties"] = {name: trimmed(one) for name, one in fields}
    return made


def text() -> str:
    """Return the kinds and all definitions that they need."""
    here = Path(__file__).parent
    told = go("mod", "download", "-json", MODULE, cwd=here, aim=f"get {MODULE}")
    file = Path(json.loads(told)["Dir"]) / SOURCE
    published = json.loads(file.read_text("utf-8"))["definitions"]
    taken, waiting = {}, list(KINDS.values())
    while waiting:
        name = waiting.pop()
        if name in taken:
            continue
        taken[name] = trimmed(published[name])
        if name in NUMBERS:
            taken[name]["type"] = NUMBERS[name]
        if name in KINDS.values():
            taken[name]["properties"].pop("status", None)
        waiting += re.findall(r'"#/definitions/([^"]+)"', json.dumps(taken[name]))
    comment = f"Made by openshift.py from {SOURCE} of {MODULE} (Apache-2.0)."
    definitions = dict(sorted(taken.items()))
    made = {"$comment": comment, "kinds": KINDS, "definitions": definitions}
    return json.dumps(made, indent=0) + "\n"


if __name__ == "__main__":
    Path(__file__).with_suffix(".json").write_text(text(), "utf-8")
