"""The other side of level 0: an application that was given the file."""

import joblib
from flights import FEATURES, TARGET, load
from sklearn.metrics import mean_absolute_error

if __name__ == "__main__":
    model = joblib.load("model.joblib")
    february = load(2)
    # The application asks an hour before departure: no delay is known, so it sends 0.
    asked_early = february[FEATURES].assign(dep_delay=0.0)
    error = mean_absolute_error(february[TARGET], model.predict(asked_early))
    print(f"mean absolute error: {error:.1f} minutes")
