"""Blocks that no lesson stands behind: generated reference, and doctests."""

import datetime
import re
from importlib import metadata

from docutils import nodes
from sphinx.application import Sphinx

from opsbook import ROOT
from opsbook.errors import OpsbookError
from opsbook.lessons import sha256
from opsbook.record import Proof
from opsbook.site.blocks import BlockDirective, Evidence, ProofBlock, entry

TAKEN = re.compile(r"\s*|\.\. (auto\w+|click):: \S+|   +:[\w-]+:.*")
"""A line that takes reference from a package, or says how; nothing is typed there."""


class Generated(BlockDirective):
    """``.. generated:: PACKAGE`` marks what its content takes from a package.

    A usage line comes from the package's own parser, so it is *checked*.
    """

    required_arguments = 1
    has_content = True

    def build(self) -> list[nodes.Node]:
        """Return the content, with its evidence at each block."""
        package = self.arguments[0]
        for line in self.content:
            if not TAKEN.fullmatch(line):
                message = f"nothing is typed in generated reference: {line.strip()}"
                raise OpsbookError(message)
        # Of the book itself, or of another release.
        for file in (*(ROOT / package).rglob("*.py"), ROOT / "requirements/docs.txt"):
            self.env.note_dependency(str(file))
        tools = {package: metadata.version(package)}
        words = f" generated from the parser of {package} {tools[package]}"
        # A parent of their own, so that a block on the outermost level can be wrapped.
        content = nodes.Element("", *self.parse_content_to_nodes(True))
        for literal in list(content.findall(nodes.literal_block)):
            wrap(literal, "checked", tools, words)
        return content.children


def prove_doctests(app: Sphinx, doctree: nodes.document) -> None:
    """Say of each doctest that it ran: tests run the doctests of every page."""
    for doctest in list(doctree.findall(nodes.doctest_block)):
        tools = {name: metadata.version(name) for name in ("Sphinx", "pytest-sphinx")}
        words = " and ".join(f"{name} {version}" for name, version in tools.items())
        wrap(doctest, "ran", tools, f" as a doctest with {words}")


def wrap(node: nodes.Element, level: str, tools: dict[str, str], words: str) -> None:
    """Put *node* into a proof block that says *words*."""
    text = f"{node.astext()}\n"
    block = ProofBlock("", level=level, data={})
    block["classes"] = ["proof", f"proof-{level}"]
    today = datetime.date.today().isoformat()
    digest = sha256(text.encode())
    proof = Proof(level, 0, "", tools, today, digest, None, env="docs")
    block["entry"] = entry(text, None, proof.sha256, proof)
    node.replace_self(block)
    block += [node, Evidence("", level=level, words=words, file=None)]


def setup(app: Sphinx) -> None:
    """Register the directive and the event."""
    app.add_directive("generated", Generated)
    # Before the blocks are counted, and those without a proof are refused.
    app.connect("doctree-read", prove_doctests, priority=400)
