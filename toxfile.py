"""What tox says while it proves: how many of how many, and the time that is left.

tox reads this file by itself. As a program it names the environments that prove the
lessons of a chapter or a page: ``.venv/bin/python toxfile.py mlops/levels``.
"""

import json
import math
import os
import signal
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from threading import Timer

from tox.plugin import impl
from tox.session.state import State
from tox.tox_env.api import ToxEnv

KEPT = Path(__file__).parent / ".tox/seconds.json"
"""How long each environment took here when it last succeeded."""
MEASURED = {
    "clouds": 33,
    "clusters": 30,
    "containers": 71,
    "data": 360,
    "docs": 70,
    "flavors": 200,
    "hopsworks": 15,
    "kubernetes": 351,
    "lint": 70,
    "machinery": 150,
    "mlflow": 1100,
    "pipelines": 230,
    "prometheus": 90,
    "readthedocs": 180,
    "site": 180,
    "spark": 118,
}
"""How long they took on two cores, in seconds: for the first run."""
UNKNOWN = 120

states: list[State] = []
"""That of this run, once tox has one."""
began: dict[str, float] = {}
"""When each environment began, by the monotonic clock; `took` says for how long."""
took: dict[str, float] = {}


def environments(path: str = "") -> list[str]:
    """Return the environments that prove the lessons below *path*, or all lessons."""
    from opsbook.lessons import under  # not where tox only builds the site

    return sorted({one.env for one in under((path,) if path else ()) if one.verify})


@impl
def tox_add_core_config(state: State) -> None:
    """Keep what tox knows, and watch the clock if ``DEADLINE`` (a Unix time) is set."""
    states.append(state)
    if deadline := os.environ.get("DEADLINE"):
        # A shell that runs this in the background lets it ignore Ctrl-C.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        timer = Timer(max(0, float(deadline) - time.time()), _stop)
        timer.daemon = True
        timer.start()


@impl
def tox_on_install(tox_env: ToxEnv) -> None:
    """Say what begins, where packages are installed first."""
    _begin(tox_env)


@impl
def tox_before_run_commands(tox_env: ToxEnv) -> None:
    """Say what begins."""
    _begin(tox_env)


@impl
def tox_after_run_commands(tox_env: ToxEnv, exit_code: int) -> None:
    """Keep how long it took; say after the last one what is left to do."""
    name = tox_env.conf.name
    took[name] = time.monotonic() - began[name]
    if exit_code == 0:
        KEPT.parent.mkdir(exist_ok=True)
        KEPT.write_text(json.dumps(_kept() | {name: round(took[name])}))
    names, labels = _chosen(), states[0].conf.core["labels"]
    if name == names[-1] and names == list(labels.get("test", ())):
        print(f"left to make test-all: {', '.join(labels['rest'])}", flush=True)


def _begin(tox_env: ToxEnv) -> None:
    name, names = tox_env.conf.name, _chosen()
    if name in began or name not in names:  # such as that which builds the package
        return
    began[name] = time.monotonic()
    number = names.index(name)
    left = f"{minutes(names[number:])} left"
    what = tox_env.conf["description"]
    print(f"[{number + 1}/{len(names)}] {name}: {what} ({left})", flush=True)


def minutes(names: Iterable[str]) -> str:
    """Return how long *names* take, by the last run or by what was measured."""
    known = MEASURED | _kept()
    seconds = sum(known.get(name, UNKNOWN) for name in names)
    return f"{math.ceil(seconds / 60)} min"


def _chosen() -> list[str]:
    return list(states[0].envs.iter())


def _kept() -> dict[str, float]:
    return json.loads(KEPT.read_text()) if KEPT.exists() else {}


def _stop() -> None:
    """End this run as Ctrl-C does: tox fails, and says how long each took."""
    times = {name: time.monotonic() - start for name, start in began.items()} | took
    slowest = max(times, key=lambda name: times[name], default="none")
    print(f"the time is over; the slowest was {slowest}", flush=True)
    os.kill(os.getpid(), signal.SIGINT)


if __name__ == "__main__":
    print(",".join(environments(*sys.argv[1:])))
