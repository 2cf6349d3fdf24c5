"""Save a model of our own: its code as a file, its artifact as a copy."""

from pathlib import Path

import mlflow
from flights import FEATURES, load
from mlflow.sklearn import get_default_pip_requirements


# [start save]
def save(path: str) -> None:
    """Save ``late_flights.py`` and the model it uses in the folder *path*."""
    mlflow.pyfunc.save_model(
        path,
        python_model="late_flights.py",
        artifacts={"delays": "model"},
        input_example=(load(month=1)[FEATURES].head(2), {"late_after": 15.0}),
        pip_requirements=get_default_pip_requirements(include_skops=True),
    )


# [end save]
# [start use]
if __name__ == "__main__":
    save("late")
    print(*sorted(file.name for file in Path("late").glob("*.py")))

    model = mlflow.pyfunc.load_model("late")
    flights = load(month=2)[FEATURES].tail(3)
    print(model.predict(flights))
    print(model.predict(flights, params={"late_after": -20.0})["late"].tolist())
    print(model.metadata.signature.params)
# [end use]
