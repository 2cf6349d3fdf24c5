"""Measure with OpenTelemetry; let Prometheus read it."""

from opentelemetry.exporter.prometheus import PrometheusMetricReader
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.resources import Resource
from prometheus_client import generate_latest

# [start main]
if __name__ == "__main__":
    provider = MeterProvider(
        metric_readers=[PrometheusMetricReader(scope_info_enabled=False)],
        resource=Resource({"service.name": "arrival-delay", "service.version": "1"}),
    )
    meter = provider.get_meter("model")
    requests = meter.create_counter("model.requests", description="Requests answered")
    seconds = meter.create_histogram("model.duration", unit="s")
    bounded = meter.create_histogram(
        "model.bounded.duration",
        unit="s",
        explicit_bucket_boundaries_advisory=[0.01, 0.05, 0.25],
    )
    for status, took in [(200, 0.012), (200, 0.031), (400, 0.002)]:
        requests.add(1, {"status": status})
        seconds.record(took)
        bounded.record(took)
    for line in generate_latest().decode().splitlines():
        if line.startswith(("model_", "target_info")):
            print(line)
# [end main]
