"""Programs are built by Go, and by a C compiler only where they hold C."""

import sys

import pytest

from opsbook.errors import OpsbookError
from opsbook.programs import Files, go, tools

MODULE = """\
module opsbook/one

tool (
\texample.com/one/cmd/one
\texample.com/two/v2
)

require (
\texample.com/one v1.2.3 // indirect
\texample.com/one-more v1.0.0 // indirect
\texample.com/two/v2 v2.0.1 // indirect
)

replace example.com/one-more => example.com/other v1.0.1
"""


def test_c_is_compiled_by_the_package_where_it_is_asked_for(tmp_path, monkeypatch):
    program = tmp_path / "go"
    program.write_text('#!/bin/sh\necho "$CGO_ENABLED $CC $*"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.delenv("CC", raising=False)
    assert go("build", cwd=tmp_path, aim="build it") == "0  build"
    said = go("build", cwd=tmp_path, aim="build it", cgo=True)
    assert said == f"1 {sys.executable} -m ziglang cc build"


def test_files_of_a_module_are_copied_and_one_that_is_gone_is_told(
    tmp_path, monkeypatch
):
    (tmp_path / "crds").mkdir()
    for name in ("crds/a.yaml", "crds/policy.yaml", "readme"):
        (tmp_path / name).write_text(name)
    program = tmp_path / "go"
    program.write_text(f'#!/bin/sh\n[ "$1" = list ] && echo {tmp_path} || exit 0\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    Files("example.com/one", "crds/[!p]*.yaml").copy(tmp_path / "here", tmp_path)
    assert [file.name for file in (tmp_path / "here").iterdir()] == ["a.yaml"]
    with pytest.raises(OpsbookError, match=r"example.com/one has no crd/\*.yaml"):
        Files("example.com/one", "crd/*.yaml").copy(tmp_path / "there", tmp_path)


def test_a_module_of_a_program_is_told_from_what_it_stands_on(tmp_path):
    file = tmp_path / "go.mod"
    file.write_text(MODULE)
    assert tools(file) == {"example.com/one": "1.2.3", "example.com/two/v2": "2.0.1"}
    file.write_text(MODULE.replace("tool (", "tool example.com/one-more\n\ntool ("))
    assert "example.com/one-more" in tools(file)
