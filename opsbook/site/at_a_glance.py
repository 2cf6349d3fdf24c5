"""The head of a page: what the reader will be able to do, what it needs and takes."""

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx

from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson, find
from opsbook.site.blocks import BlockDirective, blocks_of

KINDS = ("tutorial", "how-to", "explanation", "reference")


class Proved(nodes.General, nodes.Inline, nodes.TextElement):
    """Stands for the number of the page's blocks and the day of the oldest proof."""


class AtAGlance(BlockDirective):
    """``.. at-a-glance::`` opens a page; its content says what the reader gains."""

    has_content = True
    option_spec = {
        "kind": lambda text: directives.choice(text, KINDS),
        "minutes": directives.positive_int,
        "needs": directives.unchanged_required,
    }

    def build(self) -> list[nodes.Node]:
        """Return the head."""
        for option in ("kind", "minutes"):
            if option not in self.options:
                raise OpsbookError(f"at-a-glance needs its :{option}:")
        head = nodes.container("", *self.parse_content_to_nodes())
        head["classes"] = ["at-a-glance"]
        facts = nodes.field_list()
        minutes = self.options["minutes"]
        facts += _fact(
            "Kind", [nodes.Text(f"{self.options['kind']}, {minutes} minutes")]
        )
        if "needs" in self.options:
            needs, messages = self.parse_inline(self.options["needs"])
            facts += _fact("Needs", [*needs, *messages])
        facts += _fact("Proved", [Proved()])
        head += facts
        words = " ".join(head[0].astext().split()) if len(head) > 1 else ""
        # Not in EPUB or LaTeX, but search engines and link previews show it.
        about = nodes.meta("", name="description", content=words)
        return [about, head]


def _fact(name: str, body: list[nodes.Node]) -> nodes.field:
    paragraph = nodes.paragraph("", "", *body)
    return nodes.field("", nodes.field_name("", name), nodes.field_body("", paragraph))


def _fill(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    for place in list(doctree.findall(Proved)):
        blocks = list(blocks_of(doctree))
        entries = [block["entry"] for block in blocks]
        dates = [one["date"] for one in entries if one["date"]]
        shown = sum(one["level"] == "shown" for one in entries)
        words = f"{len(entries) - shown} of {len(entries)} blocks"
        words += f", the oldest on {min(dates)}" if dates else ""
        facts = place.parent
        while not isinstance(facts, nodes.field_list):
            facts = facts.parent
        place.replace_self(nodes.Text(words if entries else "no blocks to prove"))
        lessons = [block["data"].get("snippet") for block in blocks]
        if names := _modules([find(name) for name in lessons if name]):
            body: list[nodes.Node] = []
            for name in names:
                body += [nodes.Text(", "), nodes.literal("", name)]
            facts.insert(len(facts) - 1, _fact("Imports", body[1:]))


def _modules(shown: list[Lesson]) -> list[str]:
    """Return the files of other pages that the lessons of a page import."""
    found: dict[str, Lesson] = {}
    waiting = list(shown)
    while waiting:
        new = [one for one in waiting.pop().imported if one.path not in found]
        found |= {one.path: one for one in new}
        waiting += new
    own = {one.folder for one in shown}
    return sorted(one.name for one in found.values() if one.folder not in own)


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_node(Proved)
    app.add_directive("at-a-glance", AtAGlance)
    app.connect("doctree-resolved", _fill)
