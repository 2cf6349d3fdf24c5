"""``proofs.json``, which lists every block of the site, and the counts made from it."""

import json
from collections import Counter
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from opsbook import LEVELS
from opsbook.site.blocks import BlockDirective, blocks_of

FILE = "proofs.json"


class ProofCounts(BlockDirective):
    """``.. proof-counts::`` is a table: the blocks of each chapter, by level."""

    def build(self) -> list[nodes.Node]:
        """Return a mark; the table is made when every page has been read."""
        self.env.opsbook_counted = {*_counted(self.env), self.env.docname}
        return [CountsMark()]


class CountsMark(nodes.General, nodes.Element):
    """Stands for the table."""


def _counted(env) -> set[str]:
    return getattr(env, "opsbook_counted", set())


def _blocks(env) -> dict[str, list[dict]]:
    if not hasattr(env, "opsbook_blocks"):
        env.opsbook_blocks = {}
    return env.opsbook_blocks


def collect(app: Sphinx, doctree: nodes.document) -> None:
    """Keep what the page's blocks say."""
    page = app.env.docname
    found = [{"page": page, **block["entry"]} for block in blocks_of(doctree)]
    if found:
        _blocks(app.env)[page] = found


def forget(app: Sphinx, env, docname: str) -> None:
    """Drop what a page said that is read again or gone."""
    _blocks(env).pop(docname, None)
    _counted(env).discard(docname)


def merge(app: Sphinx, env, docnames: set[str], other) -> None:
    """Take what another process read."""
    _blocks(env).update({k: v for k, v in _blocks(other).items() if k in docnames})
    env.opsbook_counted = _counted(env) | _counted(other)


def recount(app: Sphinx, env) -> list[str]:
    """Name the pages that show counts, where a count is not the one last written."""
    if not hasattr(env, "opsbook_written"):
        env.opsbook_written = {}
    counts = _counts(env)
    if env.opsbook_written.get(app.builder.name) == counts:
        return []
    env.opsbook_written[app.builder.name] = counts
    return sorted(_counted(env))


def fill(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put the table where its mark is."""
    for mark in list(doctree.findall(CountsMark)):
        mark.replace_self(_table(app.env))


def _counts(env) -> dict[str, Counter]:
    chapters: dict[str, Counter] = {}
    for page, blocks in sorted(_blocks(env).items()):
        chapter = page.split("/")[0] if "/" in page else "the book itself"
        chapters.setdefault(chapter, Counter()).update(b["level"] for b in blocks)
    return chapters


def _table(env) -> nodes.table:
    chapters = _counts(env)
    total = sum(chapters.values(), Counter())
    rows = [["Chapter", *LEVELS, "all"]]
    for name, counts in [*chapters.items(), ("total", total)]:
        numbers = [counts[level] for level in LEVELS]
        rows.append([name, *map(str, numbers), str(sum(numbers))])
    head, *body = [
        nodes.row("", *(nodes.entry("", nodes.paragraph("", cell)) for cell in row))
        for row in rows
    ]
    group = nodes.tgroup("", cols=len(rows[0]))
    group += [nodes.colspec(colwidth=10) for _ in rows[0]]
    group += [nodes.thead("", head), nodes.tbody("", *body)]
    return nodes.table("", group, classes=["proof-counts"])


def write(app: Sphinx, exception: Exception | None) -> None:
    """Write ``proofs.json`` beside the pages."""
    if exception is None and app.builder.format == "html":
        blocks = [b for _, page in sorted(_blocks(app.env).items()) for b in page]
        lines = ",\n".join(json.dumps(block, ensure_ascii=False) for block in blocks)
        Path(app.outdir, FILE).write_text(f"[\n{lines}\n]\n", "utf-8")


def setup(app: Sphinx) -> None:
    """Register the directive and the events."""
    app.add_node(CountsMark)
    app.add_directive("proof-counts", ProofCounts)
    app.connect("doctree-read", collect)
    app.connect("env-purge-doc", forget)
    app.connect("env-merge-info", merge)
    app.connect("env-updated", recount)
    app.connect("doctree-resolved", fill)
    app.connect("build-finished", write)
