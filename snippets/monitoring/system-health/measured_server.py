"""The scoring server of MLflow, with metrics for Prometheus at /metrics."""

import time

import mlflow
from fastapi import Request, Response
from mlflow.pyfunc import scoring_server
from prometheus_client import Counter, Histogram, make_asgi_app

# [start metrics]
REQUESTS = Counter("model_requests", "Requests answered", ["status"])
SECONDS = Histogram(
    "model_request_seconds",
    "Time from a request to its answer",
    buckets=[0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1],
)
# [end metrics]

# [start app]
app = scoring_server.init(mlflow.pyfunc.load_model("model"))


@app.middleware("http")
async def measure(request: Request, call_next) -> Response:
    """Count and time what asks for a prediction; leave health checks out."""
    if request.url.path != "/invocations":
        return await call_next(request)
    begin, status = time.perf_counter(), "500"  # unless it answers
    try:
        answer = await call_next(request)
        status = str(answer.status_code)
        return answer
    finally:
        SECONDS.observe(time.perf_counter() - begin)
        REQUESTS.labels(status).inc()


app.mount("/metrics", make_asgi_app())
# [end app]
