"""Start a run, then end in the way the argument says."""

import os
import signal
import sys
import time

import mlflow


# [start victim]
def train(ending: str) -> None:
    """Log one value, then meet *ending*."""
    if ending == "SIGTERM, handled":
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with mlflow.start_run(run_name=ending):
        mlflow.log_metric("loss", 0.5)
        if ending == "exception":
            raise ValueError("no flights in this month")
        if "SIG" in ending:
            os.kill(os.getpid(), signal.SIGKILL if "KILL" in ending else signal.SIGTERM)
            time.sleep(60)


# [end victim]


if __name__ == "__main__":
    train(sys.argv[1] if sys.argv[1:] else "normal end")
