"""The book for electronic readers."""

import subprocess
import sys

from opsbook import ROOT


def test_the_epub_builds_without_a_warning(tmp_path):
    command = [sys.executable, "-m", "sphinx", "-nWq", "-b", "epub", "-c", "."]
    command += ["-d", "build/doctrees"]
    done = subprocess.run(
        [*command, "docs", str(tmp_path)], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "Opsbook.epub").stat().st_size > 100_000
