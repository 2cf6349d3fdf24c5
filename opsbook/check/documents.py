"""Read YAML, and refuse what most parsers let pass: a key that stands there twice.

It needs PyYAML, which not every environment has, so functions import this module.
"""

from collections.abc import Iterator

import yaml


class Loader(yaml.SafeLoader):
    """Refuses a mapping with a doubled key; 1 and "1" are the same, as in JSON."""

    def compose_mapping_node(self, anchor: str | None) -> yaml.MappingNode:
        """Return the next mapping."""
        mapping = super().compose_mapping_node(anchor)
        met = set()
        for key, _ in mapping.value:
            if isinstance(key, yaml.ScalarNode) and key.value in met:
                problem = f'duplicate key "{key.value}"'
                raise yaml.MarkedYAMLError(None, None, problem, key.start_mark)
            if isinstance(key, yaml.ScalarNode):
                met.add(key.value)
        return mapping


def documents(text: str) -> Iterator[tuple[int, object]]:
    """Yield the documents of *text*, each with the line where it begins.

    Raise yaml.YAMLError where *text* is no YAML, or a key stands there twice.
    """
    loader = Loader(text)
    while loader.check_node():
        node = loader.get_node()
        yield node.start_mark.line + 1, loader.construct_document(node)


def problem_of(error: yaml.YAMLError) -> str:
    """Return what is wrong, in one line that begins with the number of its own."""
    mark = getattr(error, "problem_mark", None)
    return f"line {mark.line + 1}: {error.problem}" if mark else str(error)
