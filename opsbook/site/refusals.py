"""What no page may hold: a block without a proof, or a proof that compares nothing."""

import doctest
from collections.abc import Iterator
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging

from opsbook.errors import line_of
from opsbook.site.blocks import ProofBlock

logger = logging.getLogger(__name__)

PARSER = doctest.DocTestParser()
UNPROVED = "no proof stands behind this block: show a lesson (snippet)"
RAW = "raw text goes around every check: use a directive of the book"
HIDDEN = "code that the reader does not see changes what the examples do: show it"


def refuse(app: Sphinx, doctree: nodes.document) -> None:
    """Warn of each fault of a page; the build then fails."""
    for place, message in _faults(app, doctree):
        logger.warning(message, location=place)
        app.env.note_reread()


def _faults(app: Sphinx, doctree: nodes.document) -> Iterator[tuple]:
    """Yield what is refused: a node, or a page and a line; and why."""
    for kind in (nodes.literal_block, nodes.doctest_block):
        for block in doctree.findall(kind):
            # Sphinx has told of an error already where it quotes the source.
            if not isinstance(block.parent, ProofBlock | nodes.system_message):
                yield (block if block.line else block.parent), UNPROVED
    for raw in doctree.findall(nodes.raw):
        yield (raw if raw.line else raw.parent), RAW
    for comment in doctree.findall(nodes.comment):
        if "testnodetype" in comment:  # as sphinx.ext.doctest marks what it hides
            yield comment, HIDDEN
    for example in doctree.findall(nodes.doctest_block):
        for source, message in loose(example.astext()):
            page = app.env.docname
            # docutils knows no line of a doctest, and a docstring is on no page.
            line = line_of(Path(app.env.doc2path(page)), source)
            yield ((page, line) if line else example.parent), message


def loose(text: str) -> Iterator[tuple[str, str]]:
    """Yield the examples of the doctest *text* that accept what they do not show.

    Each comes as its first line and the reason.
    """
    for example in PARSER.get_examples(text):
        first = example.source.splitlines()[0]
        shown = example.want if example.exc_msg is None else example.exc_msg
        if example.options:
            yield first, "this doctest has an option: let it compare all that it shows"
        elif "..." in shown:
            yield first, "this doctest shows '...', which compares nothing: show it all"


def setup(app: Sphinx) -> None:
    """Look at each page once its blocks have their proofs."""
    app.connect("doctree-read", refuse)
