"""What settings name as an exception: each of them is published."""

from collections.abc import Iterator

from docutils import nodes
from sphinx.application import Sphinx

from opsbook import SNIPPETS
from opsbook.lessons import lessons
from opsbook.settings import FILE
from opsbook.site.blocks import BlockDirective


class Named(BlockDirective):
    """What is common to both lists."""

    def entries(self) -> Iterator[tuple[str, str]]:
        """Yield texts of lessons, each with what is said of it."""
        raise NotImplementedError

    def build(self) -> list[nodes.Node]:
        """Return the list, or a sentence where nothing is named."""
        for file in SNIPPETS.rglob(FILE):
            self.env.note_dependency(str(file))
        items = nodes.bullet_list()
        for text, words in self.entries():
            line = nodes.paragraph("", "", nodes.literal("", text))
            line += nodes.Text(words)
            items += nodes.list_item("", line)
        return [items] if items.children else [nodes.paragraph("", "None.")]


class NamedFailures(Named):
    """``.. named-failures::`` lists the commands that may fail, with their lessons."""

    def entries(self) -> Iterator[tuple[str, str]]:
        """Yield the commands."""
        for one in lessons().values():
            for text, status in one.fails.items():
                yield text, f" ends with {status} in {one.path}."


class NamedLines(Named):
    """``.. named-lines::`` lists the lines that no proof runs, with the reasons."""

    def entries(self) -> Iterator[tuple[str, str]]:
        """Yield the lines."""
        for one in lessons().values():
            for text, reason in one.not_run.items():
                yield text, f" in {one.path}: {reason}."


def setup(app: Sphinx) -> None:
    """Register the directives."""
    app.add_directive("named-failures", NamedFailures)
    app.add_directive("named-lines", NamedLines)
