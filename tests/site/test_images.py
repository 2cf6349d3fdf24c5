"""The table of images that were built is about the Dockerfiles that the pages show."""

import re

from opsbook import ROOT
from opsbook.lessons import sha256

TABLE = ROOT / "tests/images/built.rst"


def test_the_dockerfiles_are_those_that_were_built():
    rows = re.findall(r"``(\S+)``\n     - ``(\w{12})``", TABLE.read_text("utf-8"))
    changed = [
        f"{path} has changed since: .venv/bin/tox -e images -- --record"
        for path, digest in rows
        if sha256((ROOT / "snippets" / path).read_bytes())[:12] != digest
    ]
    assert changed == []
    assert rows
