"""The modules of the lessons are imported as the lessons import them."""

import sys

from hypothesis import settings

from opsbook import SNIPPETS

for folder in ("one-variable", "many-variables"):
    sys.path.insert(0, str(SNIPPETS / "monitoring" / folder))

# The same examples on every run, and no complaint of a slow machine.
settings.register_profile("book", deadline=None, derandomize=True)
settings.load_profile("book")
