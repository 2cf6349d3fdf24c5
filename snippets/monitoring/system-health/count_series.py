"""Count the time series that a label makes."""

from flights import load
from prometheus_client import CollectorRegistry, Histogram, generate_latest

# [start main]
if __name__ == "__main__":
    flights = load(month=1).reset_index(names="flight").head(5000)
    for label in ("hour", "distance", "flight"):
        registry = CollectorRegistry()
        seconds = Histogram("seconds", "Time of a request", [label], registry=registry)
        for value in flights[label]:
            seconds.labels(value).observe(0.01)
        text = generate_latest(registry).decode()
        lines = [line for line in text.splitlines() if not line.startswith("#")]
        values = flights[label].nunique()
        print(f"{label:9} {values:5} values {len(lines):6} series")
# [end main]
