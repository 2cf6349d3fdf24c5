"""Read the Docs builds the book: the steps of its file, on a machine that has nothing.

What each entry of the file stands for is in its builder (readthedocs.org,
``doc_builder/python_environments.py`` and ``doc_builder/director.py``).
"""

import os
import shutil
import subprocess
from pathlib import Path

from ruamel.yaml import YAML

from opsbook import ROOT

CONFIG = YAML(typ="safe").load(ROOT / ".readthedocs.yaml")
PIP = "python -m pip install --quiet"


def steps(config: dict) -> list[str]:
    """Return the commands that *config* stands for; refuse what is not known here."""
    assert set(config) == {"version", "build", "python", "formats"}
    assert set(config["build"]) == {"os", "tools", "jobs"}
    assert set(config["build"]["jobs"]) == {"build"}
    installs = [_install(**entry) for entry in config["python"]["install"]]
    jobs = config["build"]["jobs"]["build"]
    assert set(jobs) == {"html", *config["formats"]}
    commands = [line for job in jobs.values() for line in job]
    return [f"{PIP} --upgrade pip setuptools", *installs, *commands]


def _install(requirements: str = "", method: str = "", path: str = "") -> str:
    if requirements:
        return f"{PIP} --exists-action=w --requirement {requirements}"
    assert method == "pip"
    return f"{PIP} --upgrade --upgrade-strategy only-if-needed ./{path}"


def test_read_the_docs_builds_the_site_and_the_epub(tmp_path):
    version = CONFIG["build"]["tools"]["python"]
    python, chosen = f"python{version}", os.environ | {"PYENV_VERSION": version}
    assert shutil.which(python), f"{python}, which .readthedocs.yaml names, is needed"
    home, clone, output = (tmp_path / one for one in ("home", "clone", "output"))
    bin_ = tmp_path / "venv/bin"
    home.mkdir()
    _run([python, "-m", "venv", bin_.parent], tmp_path, chosen)
    _clone(clone)
    environment = {
        "PATH": f"{bin_}:/usr/bin:/bin",
        "HOME": str(home),
        "READTHEDOCS": "True",
        "READTHEDOCS_OUTPUT": str(output),
    }
    # How this machine reaches the registry.
    names = ("PIP_", "SSL_CERT_")
    environment |= {n: v for n, v in os.environ.items() if n.startswith(names)}
    for step in steps(CONFIG):
        _run(["bash", "-ec", step], clone, environment)
    assert (output / "html/index.html").is_file()
    assert [file.suffix for file in (output / "epub").iterdir()] == [".epub"]


def _clone(folder: Path) -> None:
    """Copy what git knows of the tree, with changes that are not committed."""
    stashed = _run(["git", "stash", "create"], ROOT) or "HEAD"
    _run(["git", "clone", "--quiet", "--no-checkout", ROOT, folder], ROOT)
    _run(["git", "fetch", "--quiet", ROOT, stashed], folder)
    _run(["git", "checkout", "--quiet", "FETCH_HEAD"], folder)


def _run(command: list, cwd: Path, env: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True)
    assert done.returncode == 0, f"{command[-1]}\n{done.stdout}{done.stderr}"
    return done.stdout.strip()
