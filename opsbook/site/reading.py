"""What Sphinx leaves out for those who hear a page: the level of a caption."""

from sphinx.application import Sphinx

CAPTION = 'class="caption" role="heading"'
LEVEL = 'aria-level="2"'


def level(app: Sphinx, page: str, template: str, context: dict, doctree) -> None:
    """Give the captions of a page and of its menu the level that a heading needs."""
    tree = context["toctree"]
    context["toctree"] = lambda **options: _levelled(tree(**options))
    context["body"] = _levelled(context.get("body", ""))


def _levelled(html: str) -> str:
    return html.replace(CAPTION, f"{CAPTION} {LEVEL}")


def setup(app: Sphinx) -> None:
    """Look at each page before it is written."""
    app.connect("html-page-context", level)
