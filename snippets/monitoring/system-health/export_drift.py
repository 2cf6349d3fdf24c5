"""Write a statistic of a batch job where the node exporter reads it."""

from flights import load
from prometheus_client import CollectorRegistry, Gauge, write_to_textfile
from scipy.stats import ks_2samp

# [start main]
if __name__ == "__main__":
    registry = CollectorRegistry()
    distance = Gauge(
        "drift_ks_distance", "Largest gap of the CDFs", ["feature"], registry=registry
    )
    success = Gauge(
        "drift_last_success_timestamp_seconds", "When the job ended", registry=registry
    )
    reference, current = load(month=1), load(month=7)
    for name in ("dep_delay", "distance", "hour"):
        statistic = ks_2samp(reference[name], current[name]).statistic
        distance.labels(name).set(round(statistic, 4))
    success.set_to_current_time()
    write_to_textfile("drift.prom", registry)  # whole or not at all: by a rename
# [end main]
