"""Check Kubernetes manifests without a server, as strictly as that goes.

Four judges look at each file: a YAML parser that refuses doubled keys; the published
schemas of one release, which also say what was removed before it; kubectl's own
decoder, for what the schemas leave open, such as quantities; and a comparison of each
selector with the labels it has to match. What only a server knows stays unchecked:
values of enumerations, forms of names, quotas, admission. `opsbook verify` asks one.
"""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import kubernetes_validate
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError

from opsbook.errors import OpsbookError, read_text

DECODE = ["kubectl", "set", "serviceaccount", "any", "--local", "--output=name"]
"""A command that decodes every kind before it looks for a pod in it."""
OWN = {"Deployment", "ReplicaSet", "StatefulSet", "DaemonSet"}
"""Kinds that must select the pods which they make."""


RELEASE = kubernetes_validate.latest_version()


def faults(file: Path) -> list[str]:
    """Return what is wrong with the manifest *file*, one line for each fault.

    Raise OpsbookError where the file cannot be read.
    """
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 1)  # as kubectl reads it: yes is true
    text = read_text(file, file)
    try:
        documents = [one for one in yaml.load_all(text) if one is not None]
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return [f"line {mark.line + 1}: {error.problem}"]
    found = [*_objects(documents)]
    if not found:
        return ["there is no object in it"]
    told = [fault for one in found for fault in _judge(one)]
    told += _twice(found)
    return told or _decode(file)


def _objects(documents: list) -> Iterator:
    for one in documents:
        if isinstance(one, dict) and one.get("kind") == "List":
            yield from one.get("items") or []
        else:
            yield one


def _judge(thing: object) -> Iterator[str]:
    if not isinstance(thing, dict):
        yield "a document is not an object"
        return
    kind, version = thing.get("kind"), thing.get("apiVersion")
    if not isinstance(kind, str) or not isinstance(version, str):
        yield "an object lacks kind or apiVersion"
        return
    metadata = thing.get("metadata")
    names = {"name", "generateName"}
    if not isinstance(metadata, dict) or names.isdisjoint(metadata):
        yield f"{kind}: metadata lacks a name"
        return
    name = f"{kind} {metadata.get('name')}"
    try:
        kubernetes_validate.validate(thing, RELEASE, strict=True)
    except kubernetes_validate.SchemaNotFoundError:
        yield f"{name}: Kubernetes {RELEASE} has no {kind} in {version}"
        return
    except kubernetes_validate.ValidationError as error:
        place = ".".join(map(str, error.path))
        yield f"{name}: {place + ': ' if place else ''}{error.message}"
        return
    if kind in OWN:
        yield from _unselected(name, thing["spec"])


def _unselected(name: str, spec: dict) -> Iterator[str]:
    wanted = spec["selector"].get("matchLabels") or {}
    labels = (spec["template"].get("metadata") or {}).get("labels") or {}
    missing = {key: value for key, value in wanted.items() if labels.get(key) != value}
    if missing:
        yield f"{name}: spec.selector does not match the labels of its pods: {missing}"
    elif not spec["selector"]:
        yield f"{name}: spec.selector is empty"


def _twice(found: list) -> list[str]:
    seen, told = set(), []
    for one in found:
        metadata = (one.get("metadata") or {}) if isinstance(one, dict) else {}
        if not isinstance(metadata, dict) or "name" not in metadata:
            continue
        name = one.get("kind"), metadata.get("namespace"), metadata["name"]
        if name in seen:
            told.append(f"{name[0]} {name[2]}: stands there twice")
        seen.add(name)
    return told


def _decode(file: Path) -> list[str]:
    command = [*DECODE, f"--filename={file.absolute()}"]
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    except OSError as error:
        raise OpsbookError(f"kubectl: {error.strerror}") from None
    lines = done.stderr.splitlines()
    return [one.partition('": ')[2] for one in lines if "unable to decode" in one]
