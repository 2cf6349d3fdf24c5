"""Parsers for command lines of programs that no package carries.

They are made from tables under ``requirements/flags/``, which are kept by hand, after
the program's reference: commands, what each takes, which flags it calls deprecated.
Such a parser knows names, not meanings.
"""

import re
import tomllib
from argparse import Action, ArgumentParser
from functools import partial

from opsbook.lessons import ROOT


class _Parser(ArgumentParser):
    """A parser that says the same under every Python."""

    def error(self, message):
        super().error(re.sub(r" \(choose from .*\)", "", message))


class _Deprecated(Action):
    """Refuse a flag with what the reference says of it."""

    def __call__(self, parser, namespace, values, option_string=None):
        parser.error(f"{option_string}: {self.metavar}")


def parser(program: str) -> ArgumentParser:
    """Return the parser of *program*, made from its table."""
    file = ROOT / "requirements/flags" / f"{program}.toml"
    table = tomllib.loads(file.read_text("utf-8"))
    made, below = {"": _parser(program)}, {}
    for command, takes in table["commands"].items():
        words = command.split()
        for number, word in enumerate(words):
            above, here = " ".join(words[:number]), " ".join(words[: number + 1])
            if above not in below:
                below[above] = made[above].add_subparsers(
                    required=True, parser_class=_parser, metavar="COMMAND"
                )
            if here not in made:
                made[here] = below[above].add_parser(word)
        for one in [*takes, *table.get("everywhere", [])]:
            _add(made[command], one, table.get("deprecated", {}))
    return made[""]


minikube = partial(parser, "minikube")
oc = partial(parser, "oc")
crc = partial(parser, "crc")

_parser = partial(_Parser, allow_abbrev=False, add_help=False)


def _add(parser: ArgumentParser, one: str, deprecated: dict[str, str]) -> None:
    """Add *one*, as ``[NAME]``, ``NAME...``, ``--flag`` or ``--flag,-f=[a|b]``."""
    names, has_value, values = one.partition("=")
    flags = names.split(",")
    if not one.startswith("-"):
        count = "?" if one.startswith("[") else "+" if one.endswith("...") else None
        parser.add_argument(f"<{one.strip('[.]')}>", nargs=count)
    elif flags[0] in deprecated:
        parser.add_argument(flags[0], action=_Deprecated, metavar=deprecated[flags[0]])
    elif has_value:
        choices = values.split("|") if values else None
        parser.add_argument(*flags, action="append", choices=choices)
    else:
        parser.add_argument(*flags, action="store_true")
