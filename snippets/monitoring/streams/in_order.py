"""The errors of real flights: in the order of arrival, shuffled, and as daily means."""

import numpy as np
from departures import departures
from flights import FEATURES, TARGET, load, train
from race import alarms
from river import drift


# [start main]
def main() -> None:
    """Print what the page shows."""
    april = departures(4).dropna(subset=[TARGET]).sort_values("arrived_at")
    model = train(load(3))
    errors = (model.predict(april[FEATURES]) - april[TARGET]).abs()
    print(len(errors), "flights")
    print("in the order of arrival:", len(alarms(drift.ADWIN(), errors.to_numpy())))
    shuffled = [
        len(alarms(drift.ADWIN(), np.random.default_rng(seed).permutation(errors)))
        for seed in range(10)
    ]
    print("shuffled, ten times:", shuffled)
    day = errors.groupby(april["arrived_at"].dt.date).mean()
    found = alarms(drift.ADWIN(clock=1), day.to_numpy())
    print("means of", len(day), "days:", len(found))
    print("the means of two days running correlate by", round(day.autocorr(), 2))


# [end main]


if __name__ == "__main__":
    main()
