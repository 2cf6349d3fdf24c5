"""Wasserstein and Jensen-Shannon: their units, and what moves them."""

from flights import load
from scipy.spatial.distance import jensenshannon
from scipy.stats import ks_2samp, wasserstein_distance


# [start wasserstein]
def outlier() -> None:
    """Change one row of a thousand: a delay in seconds instead of minutes."""
    delays = load(1)["dep_delay"][:1000].to_numpy()
    broken = delays.copy()
    broken[0] = 60 * 600
    moved = wasserstein_distance(delays, broken)
    print(f"Wasserstein: {moved:.1f} min, {moved / delays.std():.2f} sd")
    print(f"KS: D = {ks_2samp(delays, broken, method='asymp').statistic:.3f}")
# [end wasserstein]


# [start jensen_shannon]
def units() -> None:
    """Take the Jensen-Shannon distance where it is largest: nothing in common."""
    p, q = [1, 0], [0, 1]
    for base in (None, 2):
        distance = jensenshannon(p, q, base=base)
        print(f"base {base or 'e'}: {distance:.4f}, divergence {distance**2:.4f}")
    p, q = [0.5, 0.5], [0.6, 0.4]
    distance = jensenshannon(p, q, base=2)
    print(f"50/50 to 60/40: {distance:.3f}, divergence {distance**2:.3f}")
# [end jensen_shannon]


# [start main]
def main() -> None:
    """Print both."""
    outlier()
    units()


if __name__ == "__main__":
    main()
# [end main]
