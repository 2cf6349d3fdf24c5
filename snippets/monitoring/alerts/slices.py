"""The feed of one carrier at one airport sends a departure delay of 0 each time."""

import pandas as pd
from departures import departures
from flights import FEATURES, TARGET, load, train
from psi import psi


# [start main]
def main() -> None:
    """Print what the page shows."""
    model, march = train(load(1)), departures(3).dropna(subset=[TARGET])
    broken = march["carrier"].eq("MQ") & march["origin"].eq("LGA")
    sent = march.assign(dep_delay=march["dep_delay"].where(~broken, 0.0))
    print(f"broken: {broken.mean():.0%} of the flights")
    slices = {
        "all flights": march["origin"].notna(),
        **{name: march["origin"].eq(name) for name in ("EWR", "JFK", "LGA")},
        "MQ from LGA": broken,
    }
    table = {}
    for name, rows in slices.items():
        pair = march[rows], sent[rows]
        errors = [(model.predict(f[FEATURES]) - f[TARGET]).abs().mean() for f in pair]
        shift = psi(*(flights["dep_delay"] for flights in pair))
        table[name] = [rows.sum(), *errors, shift]
    heads = ["flights", "error before", "error after", "PSI"]
    print(pd.DataFrame(table, heads).T.astype({"flights": int}).round(2))


# [end main]


if __name__ == "__main__":
    main()
