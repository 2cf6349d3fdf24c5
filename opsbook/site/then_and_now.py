"""The table "then and now": the old form, what today's tool answers, the new form."""

import re
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from opsbook import record
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson, find
from opsbook.site.blocks import BlockDirective
from opsbook.trace import NOT_RUN

FORM = "a row reads OLD -> NEW, then :says: and the words in a literal, then prose"
WARNS = re.compile(
    r"(?i)deprecat|error|has no|invalid|need|obsolete|outdated|refus|remove|unexpected"
    r"|unknown|unrecogni|warn|\b(no|not|cannot)\b"
)
"""What the words have in them where a tool takes the old form and speaks against it."""


class ThenAndNow(BlockDirective):
    """A definition list, one item a row: ``OLD -> NEW``, fields, then prose.

    OLD and NEW are lessons; ``PATH#REGION`` shows a region. ``:says:`` quotes what
    today's tool answers to OLD: a refusal, or a warning. Where OLD only does something
    else today, ``:now:`` quotes what NEW prints instead, and both outputs are shown.
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
        (before, old_region), (after, new_region) = _named(old), _named(new)
        body = item[1]
        assert isinstance(body, nodes.definition)
        quotes, prose = _quotes(body)
        _refuse_silence(before)
        _refuse_other_words(before, after, quotes["says"])
        if "now" in quotes:
            _refuse_other_words(after, before, quotes["now"])
        elif not (
            record.proof_of(before).exit or before.fails or WARNS.search(quotes["says"])
        ):
            message = "is taken without a warning: quote what the new form prints (now)"
            raise OpsbookError(message, Path(before.name))
        then = [*prose, self.snippet(before, old_region), self.output(before)]
        now = [self.snippet(after, new_region)]
        now += [self.output(after)] if "now" in quotes else []
        return nodes.row("", nodes.entry("", *then), nodes.entry("", *now))


def _named(text: str) -> tuple[Lesson, str | None]:
    path, _, region = text.strip().partition("#")
    return find(path), region or None


def _quotes(body: nodes.Element) -> tuple[dict[str, str], list[nodes.Node]]:
    """Return the words that the fields of a row quote, and the prose below them."""
    if not body.children or not isinstance(fields := body[0], nodes.field_list):
        raise OpsbookError(FORM)
    quotes = {}
    for name, quote in (one.children for one in fields.findall(nodes.field)):
        assert isinstance(quote, nodes.field_body)
        literals = list(quote.findall(nodes.literal))
        if len(literals) != 1 or literals[0].astext() != quote.astext():
            raise OpsbookError(FORM)
        quotes[name.astext()] = _plain(quote.astext())
    if "says" not in quotes or quotes.keys() - {"says", "now"}:
        raise OpsbookError(FORM)
    return quotes, body.children[1:]


def _refuse_silence(before: Lesson) -> None:
    proof, name = record.proof_of(before), Path(before.name)
    if proof.exit in NOT_RUN or "command not found" in _printed(before):
        raise OpsbookError("was not found when it ran: no tool answered it", name)
    if proof.output is None:
        raise OpsbookError("prints nothing today: it is not an old form", name)


def _refuse_other_words(one: Lesson, other: Lesson, words: str) -> None:
    """Refuse *words* that *one* does not print, or that *other* prints, too."""
    if words not in _printed(one):
        raise OpsbookError(f"does not say {words!r} today", Path(one.name))
    if words in _printed(other):
        message = f"says {words!r}, too: quote what differs"
        raise OpsbookError(message, Path(other.name))


def _printed(lesson: Lesson) -> str:
    file = lesson.output_file
    return _plain(file.read_text("utf-8")) if file.exists() else ""


def _plain(text: str) -> str:
    return " ".join(text.split())


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("then-and-now", ThenAndNow)
