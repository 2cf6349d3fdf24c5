"""Load the saved model in its two flavors."""

import mlflow
from flights import FEATURES, load

# [start load]
if __name__ == "__main__":
    flights = load(month=2)[FEATURES].head(2)

    pipeline = mlflow.sklearn.load_model("model")
    print(type(pipeline).__name__, pipeline.predict(flights).round(1))
    print(pipeline["linearregression"].coef_.round(1))

    scorer = mlflow.pyfunc.load_model("model")
    print(type(scorer).__name__, scorer.predict(flights).round(1))
    print(scorer.metadata.get_input_schema().input_names())
# [end load]
