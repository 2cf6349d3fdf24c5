"""``.. messages::`` lists the messages in the headings of all pages, with links."""

import re
from collections.abc import Iterator

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode

QUOTED = re.compile('[\u201c"]([^\u201d"]+)[\u201d"]')
"""A message in a heading, between quotes of either kind."""


class Mark(nodes.General, nodes.Element):
    """Stands for the list until every page has been read."""


class Messages(SphinxDirective):
    """Return a mark for the list."""

    def run(self) -> list[nodes.Node]:
        """Return the mark."""
        listing(self.env).add(self.env.docname)
        return [Mark()]


def listing(env) -> set[str]:
    """Return the pages that have such a list."""
    if not hasattr(env, "opsbook_listing"):
        env.opsbook_listing = set()
    return env.opsbook_listing


def messages(env) -> Iterator[tuple[str, str, str]]:
    """Yield each message with its page and the anchor of its heading."""
    for page, contents in env.tocs.items():
        for link in contents.findall(nodes.reference):
            for message in QUOTED.findall(link.astext()):
                yield message, page, link["anchorname"].removeprefix("#")


def fill(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put the list where its mark is: messages by the alphabet, each with its page."""
    for mark in list(doctree.findall(Mark)):
        found = nodes.bullet_list()
        for message, page, anchor in sorted(
            messages(app.env), key=lambda one: one[0].strip(" \u2026").lower()
        ):
            words = nodes.literal("", message)
            link = make_refnode(app.builder, docname, page, anchor, words)
            title = nodes.Text(f" \u00b7 {app.env.titles[page].astext()}")
            found += nodes.list_item("", nodes.paragraph("", "", link, title))
        mark.replace_self(found)


def merge(app: Sphinx, env, docnames: set[str], other) -> None:
    """Take what another process read."""
    listing(env).update(listing(other) & docnames)


def renew(app: Sphinx, env) -> list[str]:
    """Name the pages with a list, which any other page can change."""
    return sorted(listing(env) & env.found_docs)


def setup(app: Sphinx) -> None:
    """Register the directive and the events."""
    app.add_node(Mark)
    app.add_directive("messages", Messages)
    app.connect("env-merge-info", merge)
    app.connect("env-updated", renew)
    app.connect("doctree-resolved", fill)
