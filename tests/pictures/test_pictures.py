"""Every picture is what its source draws today."""

from pathlib import Path

import pytest

from Images import draw

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "Images").rglob("*.d2"))


def test_there_are_pictures():
    assert len(SOURCES) >= 3


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.stem)
def test_the_picture_is_what_its_source_draws(source, tmp_path):
    drawn = tmp_path / "drawn.svg"
    draw.draw(source, drawn)
    assert drawn.read_bytes() == source.with_suffix(".svg").read_bytes(), (
        f"{source.with_suffix('.svg')} is not what {source.name} draws: make pictures"
    )
