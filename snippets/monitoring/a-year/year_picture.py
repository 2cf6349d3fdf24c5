"""Draw the real and the estimated error, and the distance of the features."""

import pandas as pd
from figures import SERIES, panels, save


# [start main]
def main() -> None:
    """Draw two panels over the months."""
    months = pd.read_csv("verdicts.csv", index_col=0)
    figure, (error, distance) = panels(2)
    error.plot(months.index, months["real error"], **SERIES[0])
    error.plot(months.index, months["estimated error"], **SERIES[1])
    error.text(7.2, 15.3, "real")
    error.text(9.5, 13.1, "estimated")
    error.set(ylabel="Error (min)", xticks=months.index)
    distance.plot(months.index, months["KS distance"], **SERIES[2])
    distance.set(xlabel="Month of 2013", ylabel="KS distance", xticks=months.index)
    save(figure)


# [end main]


if __name__ == "__main__":
    main()
