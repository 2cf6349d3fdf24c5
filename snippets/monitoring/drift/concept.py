"""Concept drift: the inputs stay, what follows from them moves."""

from covariate import EDGES, curve
from figures import SERIES, panels, save
from flights import FEATURES, TARGET, load, train
from scipy.stats import ks_2samp


# [start main]
def main() -> None:
    """Score October with a model of September."""
    months = {"September": load(9), "October": load(10)}
    figure, (relation,) = panels(1, 2.8)
    for (name, flights), style in zip(months.items(), SERIES, strict=False):
        middles = (EDGES[1:] + EDGES[:-1]) / 2
        relation.plot(middles, curve(flights), label=name, **style)
    before, after = months.values()
    for feature in FEATURES:
        moved = ks_2samp(before[feature], after[feature]).statistic
        print(f"{feature}: D = {moved:.3f}")
    error = after[TARGET] - train(before).predict(after[FEATURES])
    print(f"October arrives {error.mean():.1f} min later than September's model says")
# [end main]
    relation.set(title="P(Y|X) moved", xlabel="Departure delay (min)")
    relation.set(ylabel="Arrival delay (min)")
    relation.legend(loc="upper left")
    save(figure)


if __name__ == "__main__":
    main()
