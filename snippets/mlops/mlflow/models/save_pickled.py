"""Save an object of the class, as older code does."""

import mlflow
from flights import FEATURES, load
from late_flights import LateFlights

# [start save]
if __name__ == "__main__":
    mlflow.pyfunc.save_model(
        "pickled",
        python_model=LateFlights(),
        artifacts={"delays": "model"},
        input_example=load(month=1)[FEATURES].head(2),
        pip_requirements=["scikit-learn", "skops"],
    )
# [end save]
