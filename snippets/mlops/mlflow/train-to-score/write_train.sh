cat >train.py <<'PYTHON'
"""Train on the months named, test on March, log and register the model."""

import sys

import mlflow
import pandas as pd
import sklearn
from flights import FEATURES, TARGET, load, train
from sklearn.metrics import mean_absolute_error

mlflow.set_experiment("arrival-delay")
with mlflow.start_run():
    model = train(pd.concat(load(int(month)) for month in sys.argv[1:]))
    march = load(3)
    error = mean_absolute_error(march[TARGET], model.predict(march[FEATURES]))
    mlflow.log_param("months", sys.argv[1:])
    mlflow.log_metric("mae_minutes", error)
    mlflow.sklearn.log_model(
        model,
        name="model",
        input_example=march[FEATURES].head(2),
        pip_requirements=[f"scikit-learn=={sklearn.__version__}"],
        registered_model_name="arrival-delay",
    )
PYTHON
