"""The schemas refuse what they do not know, at every depth."""

import json
import runpy

import pytest
import yaml

from opsbook import ROOT
from opsbook.lessons import find
from opsbook.verifiers.schema import complaints, faults

FILE = ROOT / "requirements/schemas/openshift.json"
SCHEMAS = json.loads(FILE.read_text("utf-8"))


def test_the_schemas_are_those_of_the_pinned_module():
    made = runpy.run_path(str(FILE.with_suffix(".py")))["text"]()
    assert FILE.read_text("utf-8") == made


@pytest.mark.parametrize(
    ("lesson", "old", "new", "message"),
    [
        ("route.yaml", "termination:", "terminaton:", "'terminaton' was unexpected"),
        ("route.yaml", "name: flights}", "nam: flights}", "'nam' was unexpected"),
        ("build_config.yaml", "      from:", "      form:", "'from' is a required"),
        ("route.yaml", "targetPort: http", "targetPort: 8.5", "8.5 is not of type"),
        ("image_stream.yaml", "local: true", "local: yess", "is not of type 'boolean'"),
        ("route.yaml", "kind: Route", "kind: Rout", "no schema is of the kind"),
    ],
)
def test_a_change_for_the_worse_is_refused(lesson, old, new, message):
    text = find(f"devops/openshift/{lesson}").text
    assert old in text
    assert list(complaints(yaml.safe_load(text), SCHEMAS)) == []
    broken = yaml.safe_load(text.replace(old, new))
    assert any(message in one for one in complaints(broken, SCHEMAS))


def test_a_port_may_be_a_number():
    route = yaml.safe_load(find("devops/openshift/route.yaml").text)
    route["spec"]["port"]["targetPort"] = 8080
    assert list(complaints(route, SCHEMAS)) == []


OBJECT = "apiVersion: image.openshift.io/v1\nkind: ImageStream\nmetadata: {name: a}\n"
NO_OBJECT = {
    "": "line 1: there is no object in it",
    "# only a comment\n": "line 1: there is no object in it",
    "---\n---\n": "line 2: this document is no object",
    f"{OBJECT}---\n# only a comment\n": "line 6: this document is no object",
    f"{OBJECT}---\n- a\n": "line 5: this document is no object",
    "text\n": "line 1: this document is no object",
    f"{OBJECT}kind: ImageStream\n": 'line 4: duplicate key "kind"',
    f"{OBJECT}---\n{OBJECT}spec: {{a: 1, a: 2}}\n": 'line 8: duplicate key "a"',
    f"{OBJECT}spec: [\n": "line 5: expected the node content, but found",
}


def test_an_object_is_accepted():
    assert faults(OBJECT, SCHEMAS) == []
    assert faults(f"{OBJECT}---\n{OBJECT}", SCHEMAS) == []


@pytest.mark.parametrize("text", NO_OBJECT)
def test_what_holds_no_object_is_refused_with_its_line(text):
    assert NO_OBJECT[text] in faults(text, SCHEMAS)[0]
