"""Drift of the inputs beside harm: a model of January, month by month."""

from figures import LIGHT, panels, save
from flights import FEATURES, TARGET, load, train
from scipy.stats import ks_2samp


# [start main]
def main() -> None:
    """Print how far the inputs moved, and how far off the model was."""
    january = load(1)
    model = train(january)
    figure, (axes,) = panels(1, 3)
    print("month  largest D  smallest p  mean absolute error")
    for month in range(2, 13):
        flights = load(month)
        tests = [ks_2samp(january[name], flights[name]) for name in FEATURES]
        moved = max(test.statistic for test in tests)
        error = (flights[TARGET] - model.predict(flights[FEATURES])).abs().mean()
        least = min(test.pvalue for test in tests)
        print(f"{month:5}  {moved:9.3f}  {least:10.0e}  {error:15.1f} min")
# [end main]
        axes.plot(moved, error, "o", color=LIGHT["blue"])
        axes.annotate(month, (moved, error), (4, 4), textcoords="offset points")
    axes.set(xlabel="Largest KS distance of an input", ylabel="Error (min)")
    axes.set(title="Months of 2013, model of January", xlim=(0, 0.155))
    save(figure)


if __name__ == "__main__":
    main()
