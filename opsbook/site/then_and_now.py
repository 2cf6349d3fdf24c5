"""The table "then and now": the old form, what today's tool answers, the new form."""

from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from opsbook import record
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson, find
from opsbook.site.blocks import BlockDirective


class ThenAndNow(BlockDirective):
    """A definition list, one item a row: ``OLD -> NEW``, then words.

    OLD and NEW are lessons; ``PATH#REGION`` shows a region. OLD must fail today, or
    print something (a warning).
    """

    has_content = True

    def build(self) -> list[nodes.Node]:
        """Return the table."""
        found = self.parse_content_to_nodes()
        if len(found) != 1 or not isinstance(found[0], nodes.definition_list):
            raise OpsbookError("then-and-now holds rows of the form OLD -> NEW")
        body = nodes.tbody()
        for item in found[0].findall(nodes.definition_list_item):
            body += self._row(item)
        heads = ("Then, and what it gets today", "Now")
        group = nodes.tgroup("", cols=2)
        group += [nodes.colspec(colwidth=50) for _ in heads]
        cells = [nodes.entry("", nodes.paragraph("", head)) for head in heads]
        group += [nodes.thead("", nodes.row("", *cells)), body]
        return [nodes.table("", group, classes=["then-and-now"])]

    def _row(self, item: nodes.definition_list_item) -> nodes.row:
        old, arrow, new = item[0].astext().partition(" -> ")
        if not arrow:
            raise OpsbookError(f"a row must read OLD -> NEW, not {old!r}")
        before, region = _named(old)
        proof = record.proof_of(before)
        if not proof.exit and proof.output is None:
            message = "neither fails nor warns today: it is not an old form"
            raise OpsbookError(message, Path(before.name))
        then = [*item[1].children, self.snippet(before, region)]
        then += [self.output(before)] if proof.output else []
        now = self.snippet(*_named(new))
        return nodes.row("", nodes.entry("", *then), nodes.entry("", now))


def _named(text: str) -> tuple[Lesson, str | None]:
    path, _, region = text.strip().partition("#")
    return find(path), region or None


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("then-and-now", ThenAndNow)
