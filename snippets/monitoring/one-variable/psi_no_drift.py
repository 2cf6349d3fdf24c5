"""How large PSI gets when nothing drifted."""

import numpy as np
from figures import LIGHT, SERIES, panels, save
from psi import psi, psi_limit

SIZES = (50, 100, 200, 500, 1000, 2000, 5000)
REPETITIONS = 400
SEED = 6


# [start main]
def main() -> None:
    """Draw two samples of one normal distribution, and count what PSI says."""
    rng = np.random.default_rng(SEED)
    medians, limits = [], []
    print("rows  expected  mean PSI  above 0.1  above 0.25  above the limit")
    for n in SIZES:
        found = np.array([
            psi(rng.normal(size=n), rng.normal(size=n)) for _ in range(REPETITIONS)
        ])
        limits.append(psi_limit(n, n))
        medians.append(np.median(found))
        shares = [(found > limit).mean() for limit in (0.1, 0.25, limits[-1])]
        print(f"{n:4}  {9 * 2 / n:8.3f}  {found.mean():8.3f}",
              "  {:9.1%}  {:10.1%}  {:15.1%}".format(*shares))
# [end main]
    figure, (axes,) = panels(1, 3)
    axes.plot(SIZES, medians, label="median", **SERIES[0])
    axes.plot(SIZES, limits, label="5% lie above", **SERIES[1])
    axes.axhline(0.1, color=LIGHT["line"])
    axes.axhline(0.25, color=LIGHT["line"])
    axes.text(SIZES[-1], 0.108, "0.1", ha="right")
    axes.text(SIZES[-1], 0.27, "0.25", ha="right")
    axes.set(xscale="log", yscale="log", xlabel="Rows of each sample")
    axes.set(ylabel="PSI without drift", xticks=SIZES, xticklabels=SIZES)
    axes.set(yticks=(0.01, 0.1, 1), yticklabels=("0.01", "0.1", "1"))
    axes.minorticks_off()
    axes.legend(loc="lower left")
    save(figure)


if __name__ == "__main__":
    main()
