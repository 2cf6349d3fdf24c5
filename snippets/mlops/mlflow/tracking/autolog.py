"""Let MLflow log a scikit-learn fit by itself."""

import mlflow
from flights import FEATURES, TARGET, load, train
from sklearn import metrics

if __name__ == "__main__":
    mlflow.set_experiment("autologged")
    mlflow.sklearn.autolog(log_datasets=False, log_models=False)
    model = train(load(month=1))
    unseen = load(month=2)
    february = unseen[FEATURES]
    metrics.mean_absolute_error(unseen[TARGET], model.predict(february))
    run = mlflow.last_active_run()
    example = "standardscaler__with_mean"
    print(f"{len(run.data.params)} parameters, {example} = {run.data.params[example]}")
    for name, value in sorted(run.data.metrics.items()):
        print(f"{name} = {value:.3f}")
