"""Which monitor would have raised an alarm in which month, and which was right."""

import pandas as pd
from estimate import loss_model
from flights import FEATURES
from months import watched
from psi import psi
from scipy.stats import ks_2samp


# [start monitors]
def monitors(flights: pd.DataFrame) -> pd.DataFrame:
    """Return what each monitor measures of each month from April on.

    March is the reference: the model did not learn from it, and its labels are there.
    """
    march = flights[flights["month"] == 3].dropna(subset=["error"])
    losses = loss_model(march[FEATURES], march["error"].abs())
    rows = {}
    for month, now in flights[flights["month"] > 3].groupby("month"):
        tests = [ks_2samp(march[name], now[name]) for name in FEATURES]
        rows[month] = {
            "p-value": min(test.pvalue for test in tests) * len(FEATURES),
            "KS distance": max(test.statistic for test in tests),
            "PSI": max(psi(march[name], now[name]) for name in FEATURES),
            "estimated error": losses.predict(now[FEATURES]).mean(),
            "real error": now["error"].abs().mean(),
        }
    return pd.DataFrame(rows).T


# [end monitors]


# [start main]
def main() -> None:
    """Print what the page shows."""
    flights = watched()
    measured = monitors(flights)
    reference = flights.loc[flights["month"] == 3, "error"].abs().mean()
    limits = {"KS distance": 0.1, "PSI": 0.1}
    limits |= dict.fromkeys(["estimated error", "real error"], reference * 1.1)
    alarms = measured > pd.Series({"p-value": 0.0, **limits})
    alarms["p-value"] = measured["p-value"] < 0.05
    print(f"reference error {reference:.2f}, limit {reference * 1.1:.2f} minutes\n")
    print(measured.drop(columns="p-value").round(2).to_string(), "\n")
    print(alarms.replace({True: "alarm", False: "-"}).T.to_string())
    measured.join(alarms, rsuffix=" alarm").to_csv("verdicts.csv")


# [end main]


if __name__ == "__main__":
    main()
