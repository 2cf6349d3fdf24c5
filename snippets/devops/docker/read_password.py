"""Read a password from the file that a variable names."""

import os
from pathlib import Path


# [start main]
def password() -> str:
    """Return what is in the file, without the end of its line."""
    return Path(os.environ["DB_PASSWORD_FILE"]).read_text().strip()


def main() -> None:
    """Say how long the password is, and no more."""
    print(len(password()), "characters")
# [end main]


if __name__ == "__main__":
    main()
