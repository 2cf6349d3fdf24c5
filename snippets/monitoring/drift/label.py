"""Label shift: the outcomes move, how each kind of them looks stays."""

import numpy as np
from figures import SERIES, panels, save
from flights import load

BINS = np.arange(-15, 65, 10)
N = 20_000
SEED = 3


# [start main]
def main() -> None:
    """Draw flights of February anew, with twice the share that arrives late."""
    flights = load(2)
    late = flights["arr_delay"] > 15
    rng = np.random.default_rng(SEED)
    figure, (looks, follows) = panels(2)
    for share, style in zip((0.2, 0.4), SERIES, strict=False):
        wanted = rng.random(N) < share
        x, y = np.empty(N), wanted
        for kind in (True, False):
            # Of each kind any flight is as likely as before: P(X|Y) stays.
            of_kind = flights.loc[late == kind, "dep_delay"]
            x[y == kind] = rng.choice(of_kind, (y == kind).sum())
        counts = np.histogram(x[y], BINS)[0], np.histogram(x, BINS)[0]
        near = y[(x >= 5) & (x < 15)].mean()
        print(f"{share:.0%} late: of those that leave 5 to 15 min late, {near:.0%}")
# [end main]
        middles = (BINS[1:] + BINS[:-1]) / 2
        looks.plot(middles, counts[0] / y.sum(), label=f"{share:.0%} late", **style)
        follows.plot(middles, counts[0] / counts[1], **style)
    looks.set(title="P(X|Y) stayed: the late flights", ylabel="Share of the late")
    follows.set(title="P(Y|X) moved with P(Y)", ylabel="Share late")
    for axes in (looks, follows):
        axes.set(xlabel="Departure delay (min)", ylim=(0, None))
    looks.legend(loc="upper right")
    save(figure)


if __name__ == "__main__":
    main()
