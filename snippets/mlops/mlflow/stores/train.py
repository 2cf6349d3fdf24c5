"""Log a run, a file and a model with no settings, and say where they went."""

import mlflow
from flights import FEATURES, TARGET, load, train
from sklearn.metrics import mean_absolute_error

if __name__ == "__main__":
    mlflow.set_experiment("arrival-delay")
    model, february = train(load(month=1)), load(month=2)
    error = mean_absolute_error(february[TARGET], model.predict(february[FEATURES]))
    with mlflow.start_run(run_name="january") as run:
        mlflow.log_param("train_month", 1)
        mlflow.log_metric("mae_minutes", error)
        mlflow.log_text("Trained on January.", "notes.md")
        mlflow.sklearn.log_model(model, name="model", pip_requirements=["scikit-learn"])
    print("backend store: ", mlflow.get_tracking_uri())
    print("artifact store:", mlflow.get_experiment("1").artifact_location)
    print("this run's files:", run.info.artifact_uri)
