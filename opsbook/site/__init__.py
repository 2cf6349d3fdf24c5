"""The Sphinx extension: it shows lessons, and at each block what proved it."""

from sphinx.application import Sphinx

from opsbook.site import (
    at_a_glance,
    blocks,
    counts,
    encoding,
    failures,
    generated,
    messages,
    picture,
    reading,
    refusals,
    speed,
    then_and_now,
    versions,
)


def setup(app: Sphinx) -> dict:
    """Register the directives, the role and the styles."""
    pages = (encoding, blocks, picture, generated, refusals, then_and_now)
    lists = (counts, messages, versions, speed)
    for part in (*pages, *lists, at_a_glance, failures, reading):
        part.setup(app)
    app.add_css_file("opsbook.css")
    app.add_js_file("reading.js", loading_method="defer")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
