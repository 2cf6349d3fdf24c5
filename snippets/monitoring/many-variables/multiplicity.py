"""Fifty features, fifty tests: what raises an alarm, and which features it names."""

import numpy as np
from columns import ks_columns
from scipy.stats import false_discovery_control

FEATURES, MOVED, SHIFT, N = 50, 10, 0.3, 200
REPETITIONS = 200
SEED = 10


# [start decide]
def decide(p: np.ndarray) -> dict[str, np.ndarray]:
    """Return which of the p-values each rule calls a drift, at the level 0.05."""
    return {
        "each alone": p < 0.05,
        "Bonferroni": p < 0.05 / len(p),
        "Benjamini-Hochberg": false_discovery_control(p) < 0.05,
        "Benjamini-Yekutieli": false_discovery_control(p, method="by") < 0.05,
    }
# [end decide]


# [start main]
def main() -> None:
    """Let nothing move, then ten of fifty features."""
    rng = np.random.default_rng(SEED)
    any_alarm, found, wrong = {}, {}, {}
    moved = np.repeat([SHIFT, 0], [MOVED, FEATURES - MOVED])
    for shifts in (np.zeros(FEATURES), moved):
        for _ in range(REPETITIONS):
            reference = rng.normal(size=(N, FEATURES))
            current = rng.normal(shifts, size=(N, FEATURES))
            for rule, named in decide(ks_columns(reference, current)[1]).items():
                if not shifts.any():
                    any_alarm.setdefault(rule, []).append(named.any())
                    continue
                found.setdefault(rule, []).append(named[:MOVED].sum())
                share = named[MOVED:].sum() / max(named.sum(), 1)
                wrong.setdefault(rule, []).append(share)
    print(f"{'rule':19}  false alarm  found of {MOVED}  wrong among those named")
    for rule in any_alarm:
        alarm, hits, share = (np.mean(one[rule]) for one in (any_alarm, found, wrong))
        print(f"{rule:19}  {alarm:11.1%}  {hits:11.1f}  {share:23.1%}")
# [end main]


if __name__ == "__main__":
    main()
