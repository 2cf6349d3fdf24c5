"""What the functions of this page say of input that has no answer."""

import numpy as np
from columns import ks_columns
from mmd import mmd2, mmd_test

# [start cases]
ROWS = np.arange(12.0).reshape(6, 2)
CASES = {
    "a column": (mmd_test, ROWS[:, 0], ROWS[:, 0]),
    "other columns": (mmd_test, ROWS, ROWS[:, :1]),
    "one row": (mmd_test, ROWS, ROWS[:1]),
    "a gap": (mmd_test, ROWS, np.full((6, 2), np.nan)),
    "a million rows": (mmd_test, np.ones((1_000_000, 1)), np.ones((2, 1))),
    "the same row again": (mmd_test, np.ones((6, 2)), np.ones((6, 2))),
    "no bandwidth": (mmd2, ROWS, ROWS, 0),
    "no permutation": (mmd_test, ROWS, ROWS, 1.0, 0),
    "KS, other columns": (ks_columns, ROWS, ROWS[:, :1]),
    "KS, no rows": (ks_columns, ROWS, ROWS[:0]),
}
# [end cases]


# [start main]
def main() -> None:
    """Print the answer to each case."""
    for name, (function, *arguments) in CASES.items():
        try:
            function(*arguments)
        except ValueError as error:
            print(f"{name}: {error}")
# [end main]


if __name__ == "__main__":
    main()
