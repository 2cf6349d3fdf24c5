"""Let MLflow log a scikit-learn fit by itself."""

import mlflow
from flights import load, train

if __name__ == "__main__":
    mlflow.set_experiment("autologged")
    mlflow.sklearn.autolog(log_datasets=False, log_models=False)
    train(load(month=1))
    run = mlflow.last_active_run()
    example = "standardscaler__with_mean"
    print(f"{len(run.data.params)} parameters, {example} = {run.data.params[example]}")
    for name, value in sorted(run.data.metrics.items()):
        print(f"{name} = {value:.3f}")
