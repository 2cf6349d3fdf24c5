"""A picture that a lesson drew, with the line that says what proved it."""

from pathlib import Path

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx

from opsbook import ROOT, record
from opsbook.errors import OpsbookError
from opsbook.lessons import find
from opsbook.site.blocks import BlockDirective


class DrawnFigure(nodes.General, nodes.Element):
    """A picture, perhaps its caption, and its evidence.

    Attributes: ``lesson``, the path of the lesson that drew it; ``level``.
    """


class Picture(BlockDirective):
    """``.. picture:: PATH`` shows what a lesson drew; the content is its caption."""

    required_arguments = 1
    has_content = True
    option_spec = {"alt": directives.unchanged_required}

    def build(self) -> list[nodes.Node]:
        """Return the figure."""
        if not self.options.get("alt"):
            raise OpsbookError("a picture needs its :alt:, for those who do not see it")
        lesson = find(self.arguments[0])
        self.depend_on(lesson)
        proof = record.proof_of(lesson)
        if not proof.picture:
            message = "draws no picture: its settings do not say picture = true"
            raise OpsbookError(message, Path(lesson.name))
        figure = DrawnFigure("", lesson=lesson.name, level=proof.level)
        figure["classes"] = ["picture", f"proof-{proof.level}"]
        path = lesson.picture_file.relative_to(ROOT).as_posix()
        # Sphinx takes a leading slash for the folder of the pages.
        image = nodes.image("", uri=f"/../{path}", alt=self.options["alt"])
        self.set_source_info(image)
        figure += image
        figure += self.parse_content_to_nodes()
        line = self.evidence(lesson, proof)
        line["before"] = f"Drawn by {lesson.file.name}, "
        figure += line
        return [figure]


def _visit(self, node: DrawnFigure) -> None:
    self.body.append(
        self.starttag(node, "figure", **{"data-picture-of": node["lesson"]})
    )


def _depart(self, node: DrawnFigure) -> None:
    self.body.append("</figure>\n")


def _pass(self, node: nodes.Node) -> None:
    pass


def setup(app: Sphinx) -> None:
    """Register the directive and how its node is written."""
    others = {kind: (_pass, _pass) for kind in ("latex", "text", "man", "texinfo")}
    app.add_node(DrawnFigure, html=(_visit, _depart), **others)
    app.add_directive("picture", Picture)
