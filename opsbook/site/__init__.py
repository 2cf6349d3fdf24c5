"""The Sphinx extension: it shows lessons, and at each block what proved it."""

from sphinx.application import Sphinx

from opsbook.site import (
    at_a_glance,
    blocks,
    counts,
    encoding,
    generated,
    speed,
    then_and_now,
    versions,
)


def setup(app: Sphinx) -> dict:
    """Register the directives, the role and the styles."""
    pages = (encoding, blocks, generated, then_and_now, at_a_glance)
    for part in (*pages, counts, versions, speed):
        part.setup(app)
    app.add_css_file("opsbook.css")
    app.add_js_file("copy.js", loading_method="defer")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
