"""The p-value of one small shift, from a thousand rows to 300,000."""

import numpy as np
from figures import SERIES, panels, save
from scipy.stats import ks_2samp, kstwobign, wasserstein_distance

SHIFT = 0.01  # standard deviations
REPETITIONS = {1_000: 200, 10_000: 100, 100_000: 30, 300_000: 10}
SEED = 1


# [start main]
def main() -> None:
    """Test two normal samples, one of them moved by SHIFT."""
    rng = np.random.default_rng(SEED)
    print("     rows tests  limit of D  median D  p < 0.05  W1 / sd")
    rates, sizes = [], []
    for n, repetitions in REPETITIONS.items():
        p, d, w = np.array([
            (test.pvalue, test.statistic, wasserstein_distance(x, y))
            for _ in range(repetitions)
            for x, y in [(rng.normal(size=n), rng.normal(SHIFT, size=n))]
            for test in [ks_2samp(x, y, method="asymp")]
        ]).T
        rates.append((p < 0.05).mean())
        sizes.append(np.median(w))
        limit = kstwobign.isf(0.05) * np.sqrt(2 / n)
        print(f"{n:9}  {repetitions:4}  {limit:10.4f}  {np.median(d):8.4f}"
              f"  {rates[-1]:8.0%}  {sizes[-1]:7.3f}")
# [end main]
    figure, (axes,) = panels(1, 2.8)
    axes.plot(list(REPETITIONS), rates, label="share of p < 0.05", **SERIES[0])
    axes.plot(list(REPETITIONS), sizes, label="shift in sd, as measured", **SERIES[1])
    axes.set(xscale="log", xlabel="Rows of each sample", ylim=(-0.05, 1.05))
    axes.set(xticks=list(REPETITIONS), xticklabels=[f"{n:,}" for n in REPETITIONS])
    axes.minorticks_off()
    axes.legend(loc="upper left")
    save(figure)


if __name__ == "__main__":
    main()
