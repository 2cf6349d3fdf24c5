"""A forest holds a type that skops does not trust, so logging it is refused."""

from textwrap import fill

import mlflow
from flights import FEATURES, TARGET, load
from mlflow.exceptions import MlflowException
from sklearn.ensemble import RandomForestRegressor

if __name__ == "__main__":
    january = load(month=1).head(1000)
    forest = RandomForestRegressor(n_estimators=3, random_state=0)
    forest.fit(january[FEATURES], january[TARGET])
    with mlflow.start_run():
        try:
            mlflow.sklearn.log_model(forest, name="forest")
        except MlflowException as error:
            print(fill(str(error).partition("\n")[0], 78))
