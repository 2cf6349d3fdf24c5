"""The schemas that judge without a server are those of the control plane."""

import runpy

from opsbook import ROOT
from opsbook.check.manifests import CUSTOM


def test_the_schemas_are_those_of_the_pinned_modules():
    made = runpy.run_path(str(ROOT / "requirements/schemas/crds.py"))["text"]()
    assert CUSTOM.read_text("utf-8") == made
