"""Imported last by a warm worker, so that each lesson forked from it is cheap."""

import gc
import pkgutil  # noqa: F401  runpy imports it when it runs a file

# What is there by now stays: looking it over in each copy would copy its memory too.
gc.freeze()
