"""Level 1: one function takes a new month in, from its file to a registered model."""

from hashlib import sha256
from pathlib import Path

import mlflow
import pandas as pd
from flights import FEATURES, TARGET, train
from mlflow import MlflowClient
from mlflow.sklearn import get_default_pip_requirements
from sklearn.metrics import mean_absolute_error
from sklearn.pipeline import Pipeline

LANDING = Path("landing")
MODEL = "arrival-delay"
MARGIN = 0.01


# [start validate-data]
RANGES = {
    "dep_delay": (-120, 1440),  # minutes
    "distance": (50, 5500),  # miles
    "hour": (0, 23),
    "arr_delay": (-120, 1440),  # minutes
}


def validate_data(flights: pd.DataFrame) -> list[str]:
    """Return what is wrong with a month of flights: nothing, if the list is empty."""
    if missing := [f"no column {name}" for name in RANGES if name not in flights]:
        return missing
    wrong = [
        f"{name} not from {low} to {high}: {outside} flights"
        for name, (low, high) in RANGES.items()
        if (outside := (~flights[name].between(low, high)).sum())  # NaN is outside
    ]
    few = len(flights) < 20_000
    return [*wrong, f"only {len(flights)} flights"] if few else wrong


# [end validate-data]


# [start validate-model]
def mae(model: Pipeline, flights: pd.DataFrame) -> float:
    """Return the mean absolute error of *model* on *flights*, in minutes."""
    return mean_absolute_error(flights[TARGET], model.predict(flights[FEATURES]))


def champion_mae(flights: pd.DataFrame) -> float:
    """Return the error to beat: the champion's; of the mean, if there is no champion.

    A search tells "none yet" from "the registry is away". Loading the champion and
    catching the exception does not, and an outage would promote any model.
    """
    found = MlflowClient().search_registered_models(f"name = '{MODEL}'")
    if found and "champion" in found[0].aliases:
        return mae(mlflow.sklearn.load_model(f"models:/{MODEL}@champion"), flights)
    return (flights[TARGET] - flights[TARGET].mean()).abs().mean()


# [end validate-model]


# [start promote]
def promote(model: Pipeline) -> str:
    """Register *model* and make it the champion; return its version."""
    logged = mlflow.sklearn.log_model(
        model,
        name="model",
        registered_model_name=MODEL,
        pip_requirements=get_default_pip_requirements(include_skops=True),
    )
    version = str(logged.registered_model_version)
    MlflowClient().set_registered_model_alias(MODEL, "champion", version)
    return version


# [end promote]


# [start run]
class RefusedError(ValueError):
    """Data validation refused a month."""


def run(month: int) -> str:
    """Take in one month (1 to 12) and return what came of it.

    Raises RefusedError when the data are refused; MLflow then marks the run FAILED.
    """
    with mlflow.start_run(run_name=f"month {month}", tags={"month": str(month)}):
        file = checksum(month)  # first: it may be replaced at any time
        flights = pd.read_csv(LANDING / f"{month:02}.csv")
        if wrong := validate_data(flights):
            mlflow.set_tag("judged_file", file)
            raise RefusedError(f"month {month}: " + "; ".join(wrong))
        # In the order of departure: never judge on flights older than those learned.
        cut = int(len(flights) * 0.8)
        learned, judged = flights[:cut], flights[cut:]
        candidate = train(learned)
        errors = {"candidate": mae(candidate, judged), "champion": champion_mae(judged)}
        mlflow.log_metrics(errors)
        better = errors["candidate"] < errors["champion"] * (1 - MARGIN)
        outcome = f"version {promote(candidate)}" if better else "champion stays"
        mlflow.set_tags({"outcome": outcome, "judged_file": file})
        return f"month {month}: {outcome}"


# [end run]


# [start trigger]
def checksum(month: int) -> str:
    """Return the SHA-256 of the file of *month*."""
    return sha256((LANDING / f"{month:02}.csv").read_bytes()).hexdigest()


def pending() -> list[int]:
    """Return the months whose file, as it is now, no run has judged yet, in order."""
    runs = mlflow.search_runs(output_format="list")
    judged = {run.data.tags.get("judged_file") for run in runs}
    arrived = sorted(int(file.stem) for file in LANDING.glob("*.csv"))
    return [month for month in arrived if checksum(month) not in judged]


def trigger() -> None:
    """Take in what is new. A scheduler calls this, one call at a time."""
    mlflow.set_experiment(MODEL)
    months = pending()
    for month in months:
        try:
            print(run(month))
        except RefusedError as refused:  # for a person to look at; go on with the next
            print(f"refused: {refused}")
    if not months:
        print("nothing new")


# [end trigger]
