"""Lessons, their proof, and showing it. This package knows no chapter."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The folder of the book."""
SNIPPETS = ROOT / "snippets"
"""The folder of what the pages show."""
LEVELS = {
    "ran": "this very file ran, on the real tool, and its output is the one shown",
    "admitted": "a real server accepted this very file",
    "checked": "the tool's own parser accepted it; it was not run",
    "shown": "not code to run; the reason is given",
}
"""What a proof can say of a block, from the strongest to the weakest."""
