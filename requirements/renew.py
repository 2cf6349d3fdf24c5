"""Take today's releases, prove the book with them, and report what came of it.

The tree is left with the new locks, outputs and records; ``build/renew.md`` is the
report, ``build/renew.patch`` the difference. With names, only these environments of tox
prove. Programs that Go builds stay as their ``go.mod`` pins them.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
REPORT = ROOT / "build/renew.md"
PIN = re.compile(r"^([\w.-]+)==([^\s;]+)", re.M)
FAILED = re.compile(r"^  (\S+): FAIL", re.M)
LONGEST = 40_000
"""Characters of the difference of outputs that are told: an issue holds 65,536."""


def pins(folder: Path) -> dict[str, set[str]]:
    """Return the packages that the locks in *folder* pin, each with its versions."""
    found: dict[str, set[str]] = {}
    for file in folder.glob("*.txt"):
        for name, version in PIN.findall(file.read_text("utf-8")):
            found.setdefault(name, set()).add(version)
    return found


def report(
    before: dict[str, set[str]],
    after: dict[str, set[str]],
    outputs: str,
    failed: list[str],
) -> str:
    """Return the report, as Markdown."""
    moved = [name for name in before | after if before.get(name) != after.get(name)]
    lines = ["# New releases", "", "| package | was | is |", "|---|---|---|"]
    for name in sorted(moved):
        was, now = (", ".join(sorted(of.get(name, []))) for of in (before, after))
        lines.append(f"| {name} | {was or 'not there'} | {now or 'not there'} |")
    lines += ["", f"Environments that fail: {', '.join(failed) or 'none'}.", ""]
    lines += ["Programs that Go builds were left as they are.", ""]
    lines += ["What the lessons print now:" if outputs else "No output changed.", ""]
    if outputs:
        cut = "\n(cut: see renew.patch)\n" if len(outputs) > LONGEST else ""
        lines += ["````diff", outputs[:LONGEST] + cut, "````", ""]
    return "\n".join(lines)


def tox(*words: str) -> list[str]:
    """Run tox, show what it says, and return the environments that failed."""
    # What was recorded a moment ago is not proved again.
    env = {name: value for name, value in os.environ.items() if name != "CI"}
    command = [sys.executable, "-m", "tox", "-q", *words]
    failed: list[str] = []
    with subprocess.Popen(
        command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True
    ) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            failed += FAILED.findall(line)
    return failed or [words[1]] * bool(process.returncode)


def git(*words: str) -> str:
    """Return what git says."""
    command = ["git", *words]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout


def main(*envs: str) -> None:
    """Lock, record, prove, report; exit with 1 if something failed."""
    before = pins(ROOT / "requirements")
    failed = tox("-e", "lock")
    if not failed:
        sys.path.insert(0, str(ROOT))
        from toxfile import environments

        record = ("--", "--record", "--numprocesses", "0")
        proving = [one for one in environments() if one in envs or not envs]
        failed = tox("-e", ",".join(proving), *record) if proving else []
        failed += tox("-e", ",".join(envs)) if envs else tox("-m", "test", "rest")
    REPORT.parent.mkdir(exist_ok=True)
    outputs = git("diff", "--", "snippets/**/*.out", "snippets/*.out")
    after = pins(ROOT / "requirements")
    told = report(before, after, outputs, sorted({*failed}))
    REPORT.write_text(told, "utf-8")
    REPORT.with_suffix(".patch").write_text(git("diff", "--binary"), "utf-8")
    print(f"wrote {REPORT.relative_to(ROOT)} and {REPORT.stem}.patch")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main(*sys.argv[1:])
