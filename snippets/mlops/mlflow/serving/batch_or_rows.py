"""The same rows: one request each, or one request for all."""

import time

from client import Scorer
from flights import FEATURES, load

# [start measure]
if __name__ == "__main__":
    scorer = Scorer("http://127.0.0.1:5000")
    flights = load(month=2)[FEATURES].head(200)
    scorer(flights.head(1))
    began = time.perf_counter()
    for row in range(len(flights)):
        scorer(flights.iloc[[row]])
    each = time.perf_counter() - began
    began = time.perf_counter()
    scorer(flights)
    ratio = each / (time.perf_counter() - began)
    print("one request each takes more than 10 times as long:", ratio > 10)
# [end measure]
