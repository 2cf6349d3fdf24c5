"""Reference pages that are generated from an installed package."""

import datetime
from importlib import metadata

from docutils import nodes
from sphinx.application import Sphinx

from opsbook.record import Proof
from opsbook.site.blocks import BlockDirective, Evidence, ProofBlock, entry


class Generated(BlockDirective):
    """``.. generated:: PACKAGE`` marks what its content takes from a package.

    A usage line comes from the package's own parser, so it is *checked*. A doctest is
    *ran*: the build runs the doctests of the page before it writes it.
    """

    required_arguments = 1
    has_content = True

    def build(self) -> list[nodes.Node]:
        """Return the content, with its evidence at each block."""
        package = self.arguments[0]
        tools = {package: metadata.version(package)}
        found = self.parse_content_to_nodes(allow_section_headings=True)
        for node in found:
            for literal in list(node.findall(nodes.literal_block)):
                words = f"Generated from the parser of {package} {tools[package]}"
                self._prove(literal, "checked", tools, words)
            for doctest in list(node.findall(nodes.doctest_block)):
                self._prove(doctest, "ran", tools, "Ran as a doctest in this build")
        return found

    def _prove(self, node: nodes.Element, level: str, tools: dict, words: str) -> None:
        text = node.astext()
        block = ProofBlock("", level=level, data={})
        block["classes"] = ["proof", f"proof-{level}"]
        today = datetime.date.today().isoformat()
        proof = Proof("", None, level, tools, 0, today, "")
        block["entry"] = entry(text, None, "", proof, generated_from=self.arguments[0])
        block["entry"]["sha256"] = block["entry"]["shown_sha256"]
        node.replace_self(block)
        block += [node, Evidence("", "", nodes.Text(words))]


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("generated", Generated)
