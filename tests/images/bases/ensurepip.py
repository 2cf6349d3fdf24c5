"""Install pip from the wheel beside this file: the Python of the stand-in lacks it."""

import sys
from pathlib import Path

if __name__ == "__main__":
    wheel = str(next(Path(__file__).parent.glob("pip-*.whl")))
    sys.path.insert(0, wheel)
    from pip._internal.cli.main import main

    sys.exit(main(["install", "--no-index", "--root-user-action=ignore", wheel]))
