"""Covariate shift: the inputs move, what follows from them stays."""

import numpy as np
from figures import SERIES, panels, save
from flights import load
from scipy.stats import ks_2samp

EDGES = np.array([-20, -10, -5, 0, 5, 10, 20, 30, 45, 60])


# [start curve]
def curve(flights) -> np.ndarray:
    """Return the mean arrival delay of the flights in each interval of EDGES."""
    intervals = np.digitize(flights["dep_delay"], EDGES)
    return flights["arr_delay"].groupby(intervals).mean().loc[1 : len(EDGES) - 1]
# [end curve]


# [start main]
def main() -> None:
    """Compare the flights of November with those of February."""
    months = {"February": load(2), "November": load(11)}
    figure, (inputs, relation) = panels(2)
    for (name, flights), style in zip(months.items(), SERIES, strict=False):
        delays = flights["dep_delay"]
        share = [(delays <= edge).mean() for edge in EDGES]
        inputs.plot(EDGES, share, label=name, **style)
        relation.plot((EDGES[1:] + EDGES[:-1]) / 2, curve(flights), **style)
        print(f"{name}: {len(delays)} flights, mean delay {delays.mean():.1f} min")
    before, after = months.values()
    test = ks_2samp(before["dep_delay"], after["dep_delay"])
    print(f"departure delay moved: D = {test.statistic:.3f}, p = {test.pvalue:.0e}")
    gaps = (curve(before) - curve(after)).abs()
    print(f"arrival delay, given the departure: at most {gaps.max():.1f} min apart")
# [end main]
    inputs.set(title="P(X) moved", ylabel="Share at or below")
    relation.set(title="P(Y|X) stayed", ylabel="Arrival delay (min)")
    for axes in (inputs, relation):
        axes.set(xlabel="Departure delay (min)")
    inputs.legend(loc="lower right")
    save(figure)


if __name__ == "__main__":
    main()
