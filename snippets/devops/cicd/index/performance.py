"""Compare the time of two ways to ask the service for a thousand flights."""

import time
from collections.abc import Callable

from service import app

# [start seconds]
FLIGHTS = list(range(1000))


def seconds(ask: Callable[[], object], times: int = 5) -> float:
    """Return the shortest of some runs: what disturbs a run makes it only longer."""
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        ask()
        taken.append(time.perf_counter() - begin)
    return min(taken)
# [end seconds]


# [start ask]
def main() -> None:
    """Fail if a list of flights is not at least ten times as fast as one by one."""
    client = app.test_client()
    one_by_one = seconds(
        lambda: [client.post("/score", json=[one]) for one in FLIGHTS], times=2
    )
    at_once = seconds(lambda: client.post("/score", json=FLIGHTS))
    assert one_by_one > 10 * at_once, (one_by_one, at_once)
    print("a list is more than 10 times as fast as one request a flight")
# [end ask]


if __name__ == "__main__":
    main()
