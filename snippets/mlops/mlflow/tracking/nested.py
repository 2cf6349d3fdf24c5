"""One parent run for a search, one child run for each setting it tries."""

import mlflow
from flights import FEATURES, TARGET, load
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


# [start log]
def try_settings(alphas: list[float]) -> str:
    """Log a child run for each alpha under one parent; return the parent's id."""
    january, february = load(month=1), load(month=2)
    with mlflow.start_run(run_name="ridge") as parent:
        for alpha in alphas:
            with mlflow.start_run(run_name=f"alpha={alpha}", nested=True):
                model = make_pipeline(StandardScaler(), Ridge(alpha))
                model.fit(january[FEATURES], january[TARGET])
                late = model.predict(february[FEATURES])
                mlflow.log_param("alpha", alpha)
                error = mean_absolute_error(february[TARGET], late)
                mlflow.log_metric("mae_minutes", error)
    return parent.info.run_id


# [end log]


# [start read]
if __name__ == "__main__":
    mlflow.set_experiment("ridge")
    parent = try_settings([1.0, 10_000.0, 100_000.0])
    children = mlflow.search_runs(
        filter_string=f"tags.mlflow.parentRunId = '{parent}'",
        order_by=["metrics.mae_minutes ASC"],
    )
    print(children[["params.alpha", "metrics.mae_minutes"]].round(1))
# [end read]
