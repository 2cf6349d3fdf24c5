"""The role ``:version:`PACKAGE```: the release that the locks name."""

import re
from functools import cache

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxRole

from opsbook import ROOT
from opsbook.programs import npm_pins, tools


@cache
def locked() -> dict[str, list[str]]:
    """Return each locked distribution or program and its releases; one for most."""
    found: dict[str, set[str]] = {}
    for file in sorted((ROOT / "requirements").glob("*.txt")):
        for name, version in re.findall(
            r"^([\w.-]+)==([\w.]+)", file.read_text(), re.M
        ):
            found.setdefault(name, set()).add(version)
    for file in (ROOT / "requirements").glob("*/go.mod"):
        for name, version in tools(file).items():
            found.setdefault(name, set()).add(version)
    for file in (ROOT / "requirements").glob("*/package.json"):
        for name, version in npm_pins(file).items():
            found.setdefault(name, set()).add(version)
    return {name: sorted(versions) for name, versions in found.items()}


class Version(SphinxRole):
    """Shows the locked release of a distribution."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the release, or report a name that no lock holds."""
        if self.text not in locked():
            message = f"no file of requirements/ locks {self.text!r}"
            report = self.inliner.reporter.error(message, line=self.lineno)
            return [self.inliner.problematic(self.rawtext, self.rawtext, report)], [
                report
            ]
        return [nodes.Text(" or ".join(locked()[self.text]))], []


def setup(app: Sphinx) -> None:
    """Register the role."""
    app.add_role("version", Version())
