"""The same pages for Sphinx alone: each of the book's directives becomes a built-in."""

import re
import shutil
from pathlib import Path

from opsbook import ROOT

CONF = """
import sys
sys.modules["Stemmer"] = None  # without the faster stemmer
sys.path[:0] = [{root!r}, {root!r} + "/snippets/flights"]
project = "Opsbook"
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.doctest", "sphinx_click"]
html_theme = "sphinx_rtd_theme"
autodoc_typehints = "description"
exclude_patterns = ["_static", "snippets"]
"""

LANGUAGES = {".py": "python", ".sh": "bash", ".json": "json", ".yaml": "yaml"}


def write(folder: Path) -> None:
    """Write the pages, their snippets and a conf.py into *folder*."""
    shutil.copytree(ROOT / "docs", folder, dirs_exist_ok=True)
    shutil.copytree(ROOT / "snippets", folder / "snippets")
    shutil.copytree(ROOT / "Images", folder.parent / "Images")
    shutil.copy(ROOT / "CHANGELOG.md", folder.parent)
    for name in ("tests/bench", "tests/images"):
        shutil.copytree(ROOT / name, folder.parent / name)
    (folder / "conf.py").write_text(CONF.format(root=str(ROOT)))
    for page in folder.rglob("*.rst"):
        page.write_text(plain(page.read_text("utf-8")), "utf-8")


def plain(text: str) -> str:
    """Return the page without the book's directives."""
    text = re.sub(r":version:`(.+?)`", r"\1", text)
    text = re.sub(r"\.\. proof-counts::\n", "", text)
    text = re.sub(
        r"\.\. at-a-glance::\n(   :.*\n(?:      .*\n)*)*", ".. note::\n", text
    )
    text = re.sub(r"\.\. shown:: (\w+)\n   :reason:.*\n", r".. code-block:: \1\n", text)
    text = re.sub(r"\.\. generated::.*\n((?:\n|   .*\n)+)", _dedent, text)
    text = re.sub(r"\.\. then-and-now::\n((?:\n|   .*\n)+)", _rows, text)
    text = re.sub(r"\.\. output:: (\S+)\n", lambda m: _output(m[1]), text)
    # In a cell of a table what comes before it is more than spaces.
    snippet = r"(?m)^(.*?)\.\. snippet:: (\S+)\n(?: *:region: (\S+)\n)?"
    return re.sub(snippet, _snippet, text)


def _snippet(match: re.Match) -> str:
    include = _include(match[2], match[3]).rstrip("\n")
    return match[1] + include.replace("\n", "\n" + " " * len(match[1])) + "\n\n"


def _dedent(match: re.Match) -> str:
    return re.sub(r"^   ", "", match[1], flags=re.MULTILINE)


def _rows(match: re.Match) -> str:
    parts = []
    for line in match[1].splitlines():
        if row := re.match(r"   (\S+) -> (\S+)$", line):
            parts += ["", *(_include(*old.split("#")) for old in row.groups())]
            parts.append(_output(row[1].split("#")[0]))
        else:
            parts.append(line.strip())
    return "\n".join(parts) + "\n\n"


def _include(path: str, region: str | None = None) -> str:
    language = LANGUAGES.get(Path(path).suffix, "text")
    lines = [f".. literalinclude:: /snippets/{path}", f"   :language: {language}"]
    if region:
        lines.append(f"   :start-after: [start {region}]")
        lines.append(f"   :end-before: [end {region}]")
    return "\n".join(lines) + "\n\n"


def _output(path: str) -> str:
    file = Path(path).with_suffix(".out")
    if not (ROOT / "snippets" / file).exists():
        return ""
    return f".. literalinclude:: /snippets/{file}\n   :language: text\n\n"
