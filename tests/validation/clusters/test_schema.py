"""The schemas refuse what they do not know, at every depth."""

import json
import runpy

import pytest
import yaml

from opsbook import ROOT
from opsbook.lessons import find
from opsbook.verifiers.schema import complaints

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
