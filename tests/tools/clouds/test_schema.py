"""The schemas refuse what they do not know, at every depth."""

import json

import pytest
import yaml

from opsbook.lessons import ROOT, find
from opsbook.verifiers.schema import complaints

SCHEMAS = json.loads((ROOT / "requirements/schemas/openshift.json").read_text("utf-8"))


@pytest.mark.parametrize(
    ("lesson", "old", "new", "message"),
    [
        ("route.yaml", "termination:", "terminaton:", "'terminaton' was unexpected"),
        ("route.yaml", "name: flights}", "nam: flights}", "'nam' was unexpected"),
        ("build_config.yaml", "type: Source\n    s", "s", "'type' is a required"),
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
