"""Work out how long a client waits before it gives up."""

from mlflow.environment_variables import (
    MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR,
    MLFLOW_HTTP_REQUEST_BACKOFF_JITTER,
    MLFLOW_HTTP_REQUEST_MAX_RETRIES,
    MLFLOW_HTTP_REQUEST_TIMEOUT,
)
from mlflow.utils.request_utils import _TRANSIENT_FAILURE_RESPONSE_CODES
from urllib3.util import Retry


def waits(retries: int, factor: float) -> list[float]:
    """Return the pauses in seconds between tries, without the random part."""
    retry = Retry(total=retries, backoff_factor=factor)
    pauses = []
    for _ in range(retries):
        retry = retry.increment("POST", "/", error=ConnectionError())
        pauses.append(retry.get_backoff_time())
    return pauses


if __name__ == "__main__":
    retries = MLFLOW_HTTP_REQUEST_MAX_RETRIES.get()
    pauses = waits(retries, MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR.get())
    jitter = MLFLOW_HTTP_REQUEST_BACKOFF_JITTER.get()
    print("retries:", retries, "on", sorted(_TRANSIENT_FAILURE_RESPONSE_CODES))
    print("pauses:", pauses, "s, each up to", jitter, "s longer")
    print("in all:", sum(pauses), "s")
    print("wait for an answer:", MLFLOW_HTTP_REQUEST_TIMEOUT.get(), "s")
