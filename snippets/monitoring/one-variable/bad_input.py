"""What the functions of this page say of input that has no answer."""

from math import nan

from categories import compare
from psi import psi, psi_limit, psi_of_counts

# [start cases]
CASES = [
    (psi, ([], [1, 2])),
    (psi, ([1, 2, 3], [1, nan])),
    (psi, ([5, 5, 5], [5, 6])),
    (psi, ([1, 2, 3], [1], 1)),
    (psi_of_counts, ([0, 0], [1, 2])),
    (psi_limit, (0, 100)),
    (compare, ([], ["a"])),
    (compare, (["a", None], ["a"])),
]
# [end cases]


# [start main]
def main() -> None:
    """Print the answer to each case."""
    for function, arguments in CASES:
        try:
            function(*arguments)
        except ValueError as error:
            print(f"{function.__name__}{arguments}:\n  {error}")
# [end main]


if __name__ == "__main__":
    main()
