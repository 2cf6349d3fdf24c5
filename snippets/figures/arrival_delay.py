"""Draw the delay of each month of the running example."""

from figures import SERIES, panels, save
from flights import TARGET, load


def main() -> None:
    """Draw the mean and the median arrival delay, month by month."""
    months = range(1, 13)
    delays = [load(month)[TARGET] for month in months]
    figure, (axes,) = panels()
    axes.plot(months, [one.mean() for one in delays], **SERIES[0])
    axes.plot(months, [one.median() for one in delays], **SERIES[1])
    axes.text(1, 8, "mean")
    axes.text(1, -1, "median")
    axes.set(xlabel="Month of 2013", ylabel="Arrival delay (min)", xticks=months)
    save(figure)


if __name__ == "__main__":
    main()
