cat >nightly.py <<'PYTHON'
"""Score the flights of April with the champion; write down which version it was."""

import mlflow
from flights import FEATURES, load

NAME = "arrival-delay"
champion = mlflow.MlflowClient().get_model_version_by_alias(NAME, "champion").version
# Load by number: the alias may move between these two lines.
model = mlflow.pyfunc.load_model(f"models:/{NAME}/{champion}")

flights = load(4)
flights["predicted"] = model.predict(flights[FEATURES]).round(1)
flights["model_version"] = champion
flights.to_csv("april.csv", index=False)
print(len(flights), "flights scored by version", champion)
PYTHON
python nightly.py
head -n 3 april.csv
