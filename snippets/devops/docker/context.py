"""Say which files ``COPY . .`` would take, by Docker's library for Python."""

from pathlib import Path

from docker.utils.build import exclude_paths


# [start main]
def main() -> None:
    """Make a project, and print what a build may have, without and with the file."""
    for name in ("service.py", "model.joblib", "requirements.txt", "secret.env"):
        Path(name).write_text("x")
    Path("data").mkdir()
    Path("data/flights.csv").write_text("x" * 1_000_000)
    patterns = Path("Dockerfile.dockerignore").read_text().split()
    for title, chosen in (("without", []), ("with", patterns)):
        kept = sorted(p for p in exclude_paths(".", chosen) if Path(p).is_file())
        print(f"{title}:", *[p for p in kept if not p.startswith("Dockerfile")])
# [end main]


if __name__ == "__main__":
    main()
