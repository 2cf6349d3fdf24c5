"""Pictures for the pages: one look, light and dark, the same bytes each time."""

import re
from pathlib import Path

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure

# [start colours]
COLOURS = {
    "page": ("#ffffff", "#15181d"),
    "text": ("#1f2429", "#dfe3e8"),
    "line": ("#b4bcc6", "#4a525e"),
    "blue": ("#0a58a8", "#7db7ff"),
    "orange": ("#b34700", "#ffa657"),
    "green": ("#1a7f37", "#4ac26b"),
    "purple": ("#8250df", "#d2a8ff"),
}
"""Name to the colour on a light page and the one on a dark page."""
LIGHT = {name: light for name, (light, _) in COLOURS.items()}
SERIES = [
    {"color": LIGHT["blue"], "linestyle": "-", "marker": "o"},
    {"color": LIGHT["orange"], "linestyle": "--", "marker": "s"},
    {"color": LIGHT["green"], "linestyle": ":", "marker": "^"},
    {"color": LIGHT["purple"], "linestyle": "-.", "marker": "D"},
]
"""Arguments of ``plot``: series differ by dashes and marks, not by colour alone."""
# [end colours]

# [start look]
matplotlib.rcParams.update({
    "svg.fonttype": "none",  # words stay words: they can be searched and read aloud
    "font.family": "sans-serif",
    "font.sans-serif": "DejaVu Sans",  # it comes with matplotlib
    "font.size": 12,
    "text.color": LIGHT["text"],
    "axes.labelcolor": LIGHT["text"],
    "axes.titlesize": 12,
    "axes.titlelocation": "left",
    "axes.edgecolor": LIGHT["line"],
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.color": LIGHT["line"],
    "ytick.color": LIGHT["line"],
    "xtick.labelcolor": LIGHT["text"],
    "ytick.labelcolor": LIGHT["text"],
    "lines.markersize": 5,
    "legend.frameon": False,
})
# [end look]


# [start panels]
def panels(count: int = 1, height: float = 2.5) -> tuple[Figure, list[Axes]]:
    """Return a figure with *count* panels below one another, each *height* inches.

    It is 5.4 inches wide: at 360 pixels its words are still as large as a caption.
    """
    inches = height * count
    figure = Figure(figsize=(5.4, inches), facecolor=LIGHT["page"])
    axes = figure.subplots(count, squeeze=False)[:, 0]
    # In inches from the edges; no layout engine, which may differ between machines.
    figure.subplots_adjust(
        left=0.75 / 5.4, right=1 - 0.15 / 5.4, bottom=0.6 / inches,
        top=1 - 0.35 / inches, hspace=0.95 / (height - 0.95),
    )
    for one in axes:
        one.set_facecolor("none")
    return figure, list(axes)
# [end panels]


# [start save]
def save(figure: Figure, file: str = "picture.svg") -> None:
    """Write *figure* as an SVG file: the same bytes for the same figure.

    On a dark page its style sheet turns each colour into its counterpart.
    """
    figure.savefig(file, metadata=dict.fromkeys(("Date", "Creator", "Format", "Type")))
    text = Path(file).read_text("utf-8")
    # Identifiers are random, and the last digits of a number depend on the processor.
    names = dict.fromkeys(re.findall(r'id="([a-z][0-9a-f]{10})"', text))
    for number, name in enumerate(names):
        text = text.replace(name, f"i{number}")
    text = re.sub(r"\d+\.\d{3,}", lambda found: f"{float(found[0]):.2f}", text)
    text = re.sub(r" +$", "", text, flags=re.M)
    rules = [
        f'[style*="{what}: {light}"] {{ {what}: {dark} !important }}'
        for light, dark in COLOURS.values()
        for what in ("fill", "stroke")
    ]
    dark = "\n".join(["@media (prefers-color-scheme: dark) {", *rules, "}"])
    text = text.replace("</style>", f"\n{dark}\n</style>", 1)
    Path(file).write_text(text, "utf-8")
# [end save]


# [start specimen]
def main() -> None:
    """Draw one line in each style."""
    figure, (axes,) = panels()
    for level, style in enumerate(SERIES, 1):
        axes.plot([0, 1, 2, 3], [level, level + 0.5, level, level + 0.5], **style)
    axes.set(title="Four series", xlabel="x, in units", ylabel="y, in units")
    save(figure)


if __name__ == "__main__":
    main()
# [end specimen]
