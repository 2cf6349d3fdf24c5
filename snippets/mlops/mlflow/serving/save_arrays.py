"""Save the model as one that takes arrays, as models of images and series do."""

import mlflow
from flights import FEATURES, TARGET, load
from sklearn.linear_model import LinearRegression

if __name__ == "__main__":
    flights = load(month=1)
    arrays = flights[FEATURES].to_numpy()
    model = LinearRegression().fit(arrays, flights[TARGET].to_numpy())
    mlflow.sklearn.save_model(model, "late", input_example=arrays[:1])
