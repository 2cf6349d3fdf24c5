"""Level 0: a script that a person runs, and a file that a person hands over."""

import joblib
from flights import FEATURES, TARGET, load, train
from sklearn.metrics import mean_absolute_error

if __name__ == "__main__":
    january, february = load(1), load(2)
    model = train(january)
    error = mean_absolute_error(february[TARGET], model.predict(february[FEATURES]))
    joblib.dump(model, "model.joblib")
    print(f"mean absolute error: {error:.1f} minutes; wrote model.joblib")
