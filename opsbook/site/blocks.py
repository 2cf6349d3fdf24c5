"""Blocks: a literal block, and below it the line that says what proved it."""

import filecmp
import shutil
from collections.abc import Iterator
from pathlib import Path

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode

from opsbook import ROOT, record, services
from opsbook.errors import OpsbookError
from opsbook.lessons import Lesson, find, sha256
from opsbook.normalise import WORDS
from opsbook.record import Proof
from opsbook.settings import FILE

logger = logging.getLogger(__name__)

LANGUAGES = {
    ".ini": "ini",
    ".json": "json",
    ".py": "python",
    ".sh": "bash",
    ".sql": "sql",
    ".toml": "toml",
    ".yaml": "yaml",
    ".Dockerfile": "docker",
    "Dockerfile": "docker",
    "MLproject": "yaml",
}
"""Suffix, or name of a file without one, to the name of its lexer."""
VERBS = {"ran": "Ran", "admitted": "Admitted", "checked": "Checked, not run,"}


class ProofBlock(nodes.General, nodes.Element):
    """A block and its evidence.

    Attributes: ``level``; ``data``, the ``data-`` attributes of the HTML element;
    ``entry``, what ``proofs.json`` says of the block.
    """


class Evidence(nodes.Part, nodes.TextElement):
    """The line below a block, which is put together when the page is written.

    Attributes: ``level``, or None where the line names none; ``words``; ``file``, the
    path of the lesson that it offers, or None; ``before``, words before the level.
    Where tools proved the block, ``tool`` is the first and ``rest`` are the others.
    """


class Folded(nodes.Inline, nodes.TextElement):
    """Words that a reader opens; ``label`` stands for them until then."""


class BlockDirective(SphinxDirective):
    """What the block directives share: errors become one line with file and line."""

    def run(self) -> list[nodes.Node]:
        """Return the nodes, or report what is wrong."""
        try:
            return self.build()
        except OpsbookError as error:
            # The page has to be read again, even if its own text stays as it is.
            self.env.note_reread()
            raise self.error(error.format_message()) from None

    def build(self) -> list[nodes.Node]:
        """Return the nodes."""
        raise NotImplementedError

    def depend_on(self, lesson: Lesson) -> None:
        """Read the page again when the lesson or what is recorded of it changes."""
        recorded = record.file_of(lesson.folder)
        settings = recorded.with_name(FILE)
        made = (lesson.output_file, lesson.picture_file)
        for file in (lesson.file, *made, recorded, settings):
            # A file that is not there would have the page read on every build.
            if file.exists():
                self.env.note_dependency(str(file))

    def snippet(self, lesson: Lesson, region: str | None) -> nodes.Node:
        """Return the block that shows *lesson*, or one region of it."""
        self.depend_on(lesson)
        proof = record.proof_of(lesson)
        text = region_of(lesson, region) if region else lesson.text
        data = {"snippet": lesson.name} | ({"region": region} if region else {})
        language = LANGUAGES.get(lesson.file.suffix or lesson.file.name, "text")
        block = self.block(text, language, proof.level, data)
        block["entry"] = entry(text, lesson.name, proof.sha256, proof, region=region)
        block += self.evidence(lesson, proof)
        return block

    def output(self, lesson: Lesson) -> nodes.Node:
        """Return the block that shows what *lesson* prints."""
        self.depend_on(lesson)
        proof = record.proof_of(lesson)
        if proof.output is None:
            raise OpsbookError("prints nothing: remove the output", Path(lesson.name))
        text = lesson.output_file.read_text("utf-8")
        block = self.block(text, "text", proof.level, {"output-of": lesson.name})
        block["classes"].append("proof-output")
        name = lesson.output_file.relative_to(ROOT).as_posix()
        block["entry"] = entry(text, name, proof.output, proof, output_of=lesson.name)
        words = [f"Output of {lesson.file.name}, recorded {proof.date}"]
        if proof.exit:
            words.append(f"exit status {proof.exit}")
        if lesson.rules:
            words.append("may differ: " + ", ".join(WORDS[r] for r in lesson.rules))
        block += Evidence("", level=None, words="; ".join(words), file=None)
        return block

    def block(self, text: str, language: str, level: str, data: dict) -> ProofBlock:
        """Return a proof block without its evidence."""
        literal = nodes.literal_block(text, text, language=language, force=True)
        self.set_source_info(literal)
        block = ProofBlock("", literal, level=level, data=data)
        block["classes"] = ["proof", f"proof-{level}"]
        return block

    def evidence(self, lesson: Lesson, proof: Proof) -> Evidence:
        """Return the line that says what proved *lesson*, and offers the file."""
        first, *rest = (f"{name} {v}" for name, v in proof.tools.items())
        rest += [f"{name} {v} of the machine" for name, v in proof.host.items()]
        words = f" on {proof.date}"
        if simulated := services.simulated(find(proof.by).services):
            words += f", {simulated} simulated"
        if proof.exit:
            words += f", and ended with exit status {proof.exit}"
        if proof.hides:
            words += "; standard error not shown: " + ", ".join(proof.hides)
        line = Evidence("", level=proof.level, words=words, file=lesson.name)
        line["tool"], line["rest"] = f" with {first}", rest
        if proof.by != lesson.path:
            line["before"] = f"Used by {Path(proof.by).name} ("
            line["words"] += ")"
        return line


class Snippet(BlockDirective):
    """``.. snippet:: PATH`` shows a lesson; ``:region:`` a part of it."""

    required_arguments = 1
    option_spec = {"region": directives.unchanged_required}

    def build(self) -> list[nodes.Node]:
        """Return the block."""
        return [self.snippet(find(self.arguments[0]), self.options.get("region"))]


class Output(BlockDirective):
    """``.. output:: PATH`` shows what a lesson printed when it was proved."""

    required_arguments = 1

    def build(self) -> list[nodes.Node]:
        """Return the block."""
        return [self.output(find(self.arguments[0]))]


class Shown(BlockDirective):
    """``.. shown:: LANGUAGE`` shows what cannot be proved; ``:reason:`` says why."""

    required_arguments = 1
    has_content = True
    option_spec = {"reason": directives.unchanged_required}

    def build(self) -> list[nodes.Node]:
        """Return the block."""
        reason = self.options.get("reason")
        if not reason:
            raise OpsbookError("a shown block needs its :reason:")
        text = "\n".join(self.content) + "\n"
        block = self.block(text, self.arguments[0], "shown", {})
        block["entry"] = entry(text, None, sha256(text.encode()), None, reason=reason)
        words = f"Shown, not run: {reason}"
        block += Evidence("", level=None, words=words, file=None)
        return [block]


def region_of(lesson: Lesson, region: str) -> str:
    """Return the lines between ``[start region]`` and ``[end region]``."""
    lines = lesson.text.splitlines(keepends=True)
    starts = _marks(lines, f"[start {region}]")
    ends = _marks(lines, f"[end {region}]")
    if len(starts) != 1 or len(ends) != 1 or starts[0] > ends[0]:
        known = ", ".join(regions(lesson)) or "none"
        message = f"has no region {region!r}, opened and closed once; it has: {known}"
        raise OpsbookError(message, Path(lesson.name))
    # Blank lines beside a mark belong to the layout of the file, not to the region.
    text = "".join(lines[starts[0] + 1 : ends[0]])
    return text.strip("\n") + "\n"


def regions(lesson: Lesson) -> list[str]:
    """Return the names of the regions of *lesson*, in order."""
    words = (line.strip().split("[start ") for line in lesson.text.splitlines())
    return [w[1].rstrip("]") for w in words if len(w) == 2 and w[0].strip() == "#"]


def _marks(lines: list[str], mark: str) -> list[int]:
    return [n for n, line in enumerate(lines) if line.strip() == f"# {mark}"]


def entry(
    text: str, path: str | None, digest: str, proof: Proof | None, **more
) -> dict:
    """Return what ``proofs.json`` says of a block."""
    tools = {**proof.tools, **proof.host} if proof else {}
    first = next(iter(tools.items()), (None, None))
    return {
        "path": path,
        "region": None,
        "sha256": digest,
        "shown_sha256": sha256(text.encode()),
        "level": proof.level if proof else "shown",
        "tool": first[0],
        "version": first[1],
        "tools": tools,
        "date": proof.date if proof else None,
        **more,
    }


def blocks_of(doctree: nodes.document) -> Iterator[ProofBlock]:
    """Yield the blocks of a page, in order."""
    return doctree.findall(ProofBlock)


def write_evidence(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put the lines of the page together, and its lessons beside the pages."""
    for line in doctree.findall(Evidence):
        if line["level"]:
            verb, before = VERBS[line["level"]], line.get("before", "")
            line += nodes.Text(before)
            verb = verb.lower() if before else verb
            line += _level_link(app, docname, verb)
        line += nodes.Text(line.get("tool", ""))
        line += _rest(line.get("rest", []))
        line += nodes.Text(line["words"])
        if line["file"]:
            line += [nodes.Text(" · "), _offer(app, line["file"])]


def _rest(tools: list[str]) -> list[nodes.Node]:
    """Return *tools* folded, or as it is where there is one."""
    if len(tools) < 2:
        return [nodes.Text(f" and {one}") for one in tools]
    label = f"and {len(tools)} more"
    return [nodes.Text(" "), Folded("", ", ".join(tools), label=label)]


def _level_link(app: Sphinx, docname: str, verb: str) -> nodes.Node:
    """Return the level's word, linked to the page that explains it."""
    word = nodes.inline("", verb, classes=["std", "std-ref"])
    labels = app.env.domains.standard_domain.labels
    if "levels" not in labels:
        logger.warning("no page explains the levels: it needs the label 'levels'")
        return word
    page, anchor, _ = labels["levels"]
    return make_refnode(app.builder, docname, page, anchor, word)


def _offer(app: Sphinx, name: str) -> nodes.Node:
    """Return a link to a copy of the lesson, made where there is none or another."""
    if getattr(app.builder, "download_support", False):
        source, copy = ROOT / name, Path(app.outdir, "_downloads", name)
        if not copy.exists() or not filecmp.cmp(copy, source, shallow=False):
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, copy)
    label = nodes.Text(Path(name).name)
    return addnodes.download_reference("", "", label, filename=name)


def _visit_block(self, node: ProofBlock) -> None:
    data = {"proof": node["level"], **node["data"]}
    attributes = {f"data-{name}": value for name, value in data.items()}
    self.body.append(self.starttag(node, "figure", **attributes))


def _depart_block(self, node: ProofBlock) -> None:
    self.body.append("</figure>\n")


def _visit_evidence(self, node: Evidence) -> None:
    self.body.append(self.starttag(node, "figcaption", ""))


def _depart_evidence(self, node: Evidence) -> None:
    self.body.append("</figcaption>\n")


def _visit_folded(self, node: Folded) -> None:
    self.body.append(f"<details><summary>{node['label']}</summary> (")


def _depart_folded(self, node: Folded) -> None:
    self.body.append(")</details>")


def _pass(self, node: nodes.Node) -> None:
    pass


def keep_blank_lines(app: Sphinx, config: Config) -> None:
    """Let no lexer strip the blank lines with which a block begins or ends."""
    known = {language: {"stripnl": False} for language in LANGUAGES.values()}
    known["text"] = {"stripnl": False}
    config.highlight_options = known | config.highlight_options


def setup(app: Sphinx) -> None:
    """Register the directives and how their nodes are written."""
    others = {kind: (_pass, _pass) for kind in ("latex", "text", "man", "texinfo")}
    app.add_node(ProofBlock, html=(_visit_block, _depart_block), **others)
    app.add_node(Evidence, html=(_visit_evidence, _depart_evidence), **others)
    app.add_node(Folded, html=(_visit_folded, _depart_folded), **others)
    app.add_directive("snippet", Snippet)
    app.add_directive("output", Output)
    app.add_directive("shown", Shown)
    app.connect("config-inited", keep_blank_lines)
    app.connect("doctree-resolved", write_evidence)
