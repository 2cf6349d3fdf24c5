"""List every file of the artifact store."""

from pathlib import Path

if __name__ == "__main__":
    for file in sorted(Path("mlruns").rglob("*")):
        depth = len(file.parts) - 2
        print("  " * depth + file.name + "/" * file.is_dir())
