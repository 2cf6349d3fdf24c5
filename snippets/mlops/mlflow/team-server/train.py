"""Log a run, a file and a model; where they go is not this script's business."""

import mlflow
from flights import FEATURES, TARGET, load, train
from sklearn.metrics import mean_absolute_error

if __name__ == "__main__":
    mlflow.set_experiment("arrival-delay")
    model, february = train(load(month=1)), load(month=2)
    with mlflow.start_run(run_name="january"):
        mlflow.log_param("train_month", 1)
        error = mean_absolute_error(february[TARGET], model.predict(february[FEATURES]))
        mlflow.log_metric("mae_minutes", error)
        mlflow.log_text("trained by ana", "notes.txt")
        logged = mlflow.sklearn.log_model(
            model,
            name="model",
            input_example=february[FEATURES].head(2),
            pip_requirements=["scikit-learn"],
            registered_model_name="arrival-delay",
        )
    print("tracking:", mlflow.get_tracking_uri())
    print("model:", logged.name, "version", logged.registered_model_version)
