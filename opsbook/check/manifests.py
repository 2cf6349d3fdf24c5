"""Check Kubernetes manifests without a server, as strictly as that goes.

kubectl itself reads the file, and a second parser refuses the doubled keys that kubectl
lets pass. The published schemas of one release say which kinds, fields and types there
are, and so what was removed before it. What the schemas lack is added: the enumerations
that the API server itself publishes, forms of names, ports, policies of restart,
selectors. kubectl's own decoder judges the rest, such as quantities. Custom resources
are those of the book's control plane, and no others. What only a
server knows stays unchecked: schedules, defaults, quotas, admission, rules in CEL, what
was there before. `opsbook verify` asks one.

What this needs is in the environments ``lint`` and ``check``, so functions import it.
"""

import json
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

from opsbook import ROOT
from opsbook.errors import OpsbookError, read_text

ENUMERATIONS = Path(__file__).with_name("enumerations.json")
"""Type to field to its values, from the OpenAPI document of the API server."""
CUSTOM = ROOT / "requirements/schemas/crds.json"
"""Version and kind of a custom resource to its schema; made by a script beside it."""
CORE = "io.k8s.api.core.v1"
METADATA = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"
PORTS = {f"{CORE}.ContainerPort": "containerPort", f"{CORE}.ServicePort": "port"}
NAME = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*")
SELECT = ("Deployment", "ReplicaSet", "StatefulSet", "DaemonSet")
"""Kinds whose selector has to match the labels of the pods that they make."""
RESTART = {
    **dict.fromkeys((*SELECT, "ReplicationController"), ("Always", None)),
    **dict.fromkeys(("Job", "CronJob"), ("OnFailure", "Never")),
}
"""Kind to the policies of restart that the pods it makes may have."""
READ = ["annotate", "no-such-annotation-", "--output=json"]
"""A command of kubectl that prints the objects as it reads them."""
DECODE = ["set", "serviceaccount", "any", "--output=name"]
"""A command of kubectl that decodes every kind before it looks for a pod in it."""


def faults(file: Path) -> list[str]:
    """Return what is wrong with the manifest *file*, one line for each fault.

    Raise OpsbookError where the file cannot be read.
    """
    text = read_text(file, file)
    if doubled := _doubled(text):
        return doubled
    done = _kubectl(*READ, file=file)
    if done.returncode:
        return done.stderr.strip().splitlines()
    found = [*_stream(done.stdout)]
    if not found:
        return ["there is no object in it"]
    told = [fault for one in found for fault in _judge(one)]
    return told or _twice(found) or _decode(file)


def _doubled(text: str) -> list[str]:
    from yaml import YAMLError, compose_all

    from opsbook.check.documents import Loader, problem_of

    try:
        list(compose_all(text, Loader))
    except YAMLError as error:
        # Of all else kubectl speaks, too.
        return [fault for fault in [problem_of(error)] if "duplicate key" in fault]
    return []


def _kubectl(*words: str, file: Path) -> subprocess.CompletedProcess:
    command = ["kubectl", *words, "--local", f"--filename={file.absolute()}"]
    try:
        return subprocess.run(command, capture_output=True, text=True)
    except OSError as error:
        raise OpsbookError(f"kubectl: {error.strerror}") from None


def _stream(text: str) -> Iterator[dict]:
    """Yield the objects of *text*, JSON after JSON."""
    decoder, text = json.JSONDecoder(), text.strip()
    while text:
        one, end = decoder.raw_decode(text)
        yield one
        text = text[end:].lstrip()


@cache
def _release() -> str:
    from kubernetes_validate import latest_version

    return latest_version()


@cache
def _validators() -> dict:
    """Return what judges each kind, by apiVersion and kind."""
    from jsonschema import Draft202012Validator
    from referencing import Registry, Resource

    folder = f"kubernetes-json-schema/v{_release()}-local-strict"
    schemas = files("kubernetes_validate") / folder / "_definitions.json"
    book = json.loads(schemas.read_text("utf-8"))
    types = book["$defs"]
    for name, fields in json.loads(ENUMERATIONS.read_text("utf-8")).items():
        for field, values in fields.items():
            place = types[name]["properties"][field]
            place.get("items", place)["enum"] = [*values, None]
    for name, field in PORTS.items():
        types[name]["properties"][field] |= {"minimum": 1, "maximum": 65535}
    registry = Resource.from_contents(book) @ Registry()

    def defined(name: str) -> dict:
        return {"$ref": f"{book['$id']}#/$defs/{name}"}

    kinds = {
        ("/".join(filter(None, (kind["group"], kind["version"]))), kind["kind"]): (
            defined(name)
        )
        for name, one in types.items()
        for kind in one.get("x-kubernetes-group-version-kind", ())
    }
    for kind, schema in _custom().items():
        schema["properties"]["metadata"] = defined(METADATA)
        kinds[kind] = schema
    return {
        kind: Draft202012Validator(schema, registry=registry)
        for kind, schema in kinds.items()
    }


@cache
def _custom() -> dict[tuple[str, str], dict]:
    found = json.loads(CUSTOM.read_text("utf-8"))
    pairs = ((kind.split(), schema) for kind, schema in found.items())
    return {(version, kind): schema for (version, kind), schema in pairs}


def _filled(thing, schema: dict):
    """Return *thing* as a server reads a custom resource.

    What is null counts as left out, and what is left out gets its default.
    """
    if isinstance(thing, list):
        return [_filled(one, schema.get("items", {})) for one in thing]
    if not isinstance(thing, dict):
        return thing
    fields, others = schema.get("properties", {}), schema.get("additionalProperties")
    made = {name: one["default"] for name, one in fields.items() if "default" in one}
    made |= {name: one for name, one in thing.items() if one is not None}
    others = others if isinstance(others, dict) else {}
    return {name: _filled(one, fields.get(name, others)) for name, one in made.items()}


def _judge(thing: dict) -> Iterator[str]:
    kind, version = thing["kind"], str(thing.get("apiVersion"))
    metadata = thing.get("metadata") or {}
    if not metadata.get("name") and not metadata.get("generateName"):
        yield f"{kind}: metadata lacks a name"
        return
    name = f"{kind} {metadata.get('name')}"
    validator = _validators().get((version, kind))
    if not validator:
        yield f"{name}: {_unknown(version, kind)}"
        return
    schema = _custom().get((version, kind))
    told = _filled(thing, schema) if schema else thing
    wrong = next(validator.iter_errors(told), None)
    if wrong:
        place = ".".join(map(str, wrong.absolute_path))
        yield f"{name}: {place + ': ' if place else ''}{wrong.message}"
        return
    # Names of roles may be any part of a path.
    free = version.startswith("rbac.") or not metadata.get("name")
    if not free and not NAME.fullmatch(metadata["name"]):
        yield f"{name}: metadata.name has to be lower case letters, digits, - and ."
    yield from _of_its_pods(name, thing)


def _unknown(version: str, kind: str) -> str:
    groups = {known.partition("/")[0] for known, _ in _validators() if "/" in known}
    group, slash, _ = version.partition("/")
    if slash and group not in groups:
        return f"nothing here knows the custom resource {kind} in {version}"
    return f"Kubernetes {_release()} has no {kind} in {version}"


def _of_its_pods(name: str, thing: dict) -> Iterator[str]:
    kind, spec = thing["kind"], thing.get("spec") or {}
    if kind not in RESTART:
        return
    if kind == "CronJob":
        spec = (spec.get("jobTemplate") or {}).get("spec") or {}
    template = spec.get("template") or {}
    policy = (template.get("spec") or {}).get("restartPolicy")
    if policy not in RESTART[kind]:
        yield f"{name}: the restartPolicy of its pods cannot be {policy or 'Always'}"
    if kind in SELECT:
        selector = spec.get("selector") or {}
        wanted = selector.get("matchLabels") or {}
        labels = (template.get("metadata") or {}).get("labels") or {}
        missing = dict(wanted.items() - labels.items())
        if missing or not selector:
            pods = f"its pods, which lack {missing}" if missing else "any pod"
            yield f"{name}: spec.selector does not match {pods}"


def _twice(found: list[dict]) -> list[str]:
    names = Counter(
        (one["kind"], one["metadata"].get("namespace"), one["metadata"].get("name"))
        for one in found
    )
    return [
        f"{kind} {name}: stands there twice"
        for (kind, _, name), times in names.items()
        if name and times > 1
    ]


def _decode(file: Path) -> list[str]:
    lines = _kubectl(*DECODE, file=file).stderr.splitlines()
    told = [one.partition('": ')[2] for one in lines if "unable to decode" in one]
    # kubectl knows no custom resources; those that are judged here have been.
    return [one for one in told if "is registered for version" not in one]
