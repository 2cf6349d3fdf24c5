"""Tables of flags make parsers that refuse what a reference does not name."""

import pytest

from opsbook import flags


@pytest.mark.parametrize(
    "line",
    [
        "start --driver=docker --addons=a --addons=b -p other",
        "addons enable ingress",
        "config set memory 4g",
        "delete --all --purge",
    ],
)
def test_takes_what_the_table_names(line):
    flags.minikube().parse_args(line.split())


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("start --ram=4g", "unrecognized arguments: --ram=4g"),
        ("start --driv=docker", "unrecognized arguments: --driv=docker"),
        ("start --container-runtime=rkt", "invalid choice: 'rkt'\n"),
        ("addon list", "invalid choice: 'addon'\n"),
        ("addons enable", "required: <ADDON>"),
        ("delete --purge=yes", "ignored explicit argument 'yes'"),
        ("start --vm-driver=kvm2", "--vm-driver: DEPRECATED, use driver instead."),
    ],
)
def test_refuses_what_it_does_not(line, message, capsys):
    with pytest.raises(SystemExit):
        flags.minikube().parse_args(line.split())
    assert message in capsys.readouterr().err


def test_every_table_makes_a_parser():
    for program in (flags.minikube, flags.oc, flags.crc):
        assert program().prog in ("minikube", "oc", "crc")
