"""Score a month of flights in one go."""

from pathlib import Path

import mlflow
from flights import FEATURES, TARGET, load


# [start score]
def score(model_uri: str, month: int, folder: Path) -> Path:
    """Write the flights of *month* with their predicted delay (minutes)."""
    model = mlflow.pyfunc.load_model(model_uri)
    flights = load(month)
    flights["predicted"] = model.predict(flights[FEATURES]).round(1)
    flights["model"] = model.metadata.model_uuid
    file = folder / f"month={month:02}.parquet"
    part = file.with_suffix(".part")
    flights.to_parquet(part)
    return part.replace(file)


# [end score]
# [start run]
if __name__ == "__main__":
    import pandas as pd

    scored = pd.read_parquet(score("model", month=2, folder=Path()))
    error = (scored["predicted"] - scored[TARGET]).abs().mean()
    print(f"{len(scored)} flights scored, mean absolute error {error:.1f} minutes")
    print(scored[["dep_delay", "arr_delay", "predicted"]].head(3))
# [end run]
