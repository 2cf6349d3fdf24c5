"""Months against January: a p-value for each, and a size that can be judged."""

from flights import load
from psi import psi
from scipy.stats import ks_2samp, wasserstein_distance

TOLERANCE = 0.1  # of a standard deviation of January: chosen, not derived


# [start main]
def main() -> None:
    """Print what each measure says of the departure delay."""
    january = load(1)["dep_delay"]
    print("month   p-value      D    PSI  W1 / sd")
    for month in range(2, 13):
        delays = load(month)["dep_delay"]
        test = ks_2samp(january, delays)
        moved = wasserstein_distance(january, delays) / january.std()
        line = f"{month:5}  {test.pvalue:8.0e}  {test.statistic:.3f}"
        mark = "  moved" if moved > TOLERANCE else ""
        print(f"{line}  {psi(january, delays):.3f}  {moved:7.3f}{mark}")
# [end main]


if __name__ == "__main__":
    main()
