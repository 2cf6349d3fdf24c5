"""Save a forest: skops asks which of its types you trust."""

from textwrap import fill

import mlflow
from flights import FEATURES, TARGET, load
from mlflow.exceptions import MlflowException
from mlflow.sklearn import get_default_pip_requirements
from sklearn.ensemble import RandomForestRegressor

# [start save]
if __name__ == "__main__":
    january = load(month=1)
    forest = RandomForestRegressor(n_estimators=5, max_depth=4, random_state=0)
    forest.fit(january[FEATURES], january[TARGET])
    more = {
        "input_example": january[FEATURES].head(2),
        "pip_requirements": get_default_pip_requirements(include_skops=True),
    }
    try:
        mlflow.sklearn.save_model(forest, "refused", **more)
    except MlflowException as error:
        print(fill(str(error).splitlines()[0], 80))
    trusted = ["sklearn.tree._tree.Tree"]
    mlflow.sklearn.save_model(forest, "forest", skops_trusted_types=trusted, **more)
    print(type(mlflow.sklearn.load_model("forest")).__name__)
# [end save]
