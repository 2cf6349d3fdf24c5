"""Log a forest: name the types that you trust."""

import mlflow
from flights import FEATURES, TARGET, load
from sklearn.ensemble import RandomForestRegressor

if __name__ == "__main__":
    january = load(month=1).head(1000)
    forest = RandomForestRegressor(n_estimators=3, random_state=0)
    forest.fit(january[FEATURES], january[TARGET])
    with mlflow.start_run():
        logged = mlflow.sklearn.log_model(
            forest,
            name="forest",
            pip_requirements=["scikit-learn", "skops"],
            skops_trusted_types=["sklearn.tree._tree.Tree"],
        )
    again = mlflow.sklearn.load_model(logged.model_uri)
    rows = january[FEATURES].head(3)
    print("same predictions:", (again.predict(rows) == forest.predict(rows)).all())
