"""The failures that settings name: each is an exception, so each is published."""

from docutils import nodes
from sphinx.application import Sphinx

from opsbook import SNIPPETS
from opsbook.lessons import lessons
from opsbook.settings import FILE
from opsbook.site.blocks import BlockDirective


class NamedFailures(BlockDirective):
    """``.. named-failures::`` lists the commands that may fail, with their lessons."""

    def build(self) -> list[nodes.Node]:
        """Return the list, or a sentence where nothing is named."""
        for file in SNIPPETS.rglob(FILE):
            self.env.note_dependency(str(file))
        found = [
            (text, status, one.path)
            for one in lessons().values()
            for text, status in one.fails.items()
        ]
        if not found:
            return [nodes.paragraph("", "None.")]
        items = nodes.bullet_list()
        for text, status, path in found:
            line = nodes.paragraph("", "", nodes.literal("", text))
            line += nodes.Text(f" ends with {status} in {path}.")
            items += nodes.list_item("", line)
        return [items]


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("named-failures", NamedFailures)
