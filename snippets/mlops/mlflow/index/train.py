"""One script through three components: tracking, models, registry."""

import mlflow
from flights import FEATURES, TARGET, load, train
from sklearn.metrics import mean_absolute_error

if __name__ == "__main__":
    january, february = load(month=1), load(month=2)
    model = train(january)
    error = mean_absolute_error(february[TARGET], model.predict(february[FEATURES]))

    mlflow.set_experiment("arrival-delay")
    with mlflow.start_run(run_name="january"):
        mlflow.log_param("train_month", 1)
        mlflow.log_metric("mae_minutes", round(error, 2))
        mlflow.sklearn.log_model(
            model,
            name="model",
            pip_requirements=["scikit-learn"],
            registered_model_name="arrival-delay",
        )
    client = mlflow.MlflowClient()
    client.set_registered_model_alias("arrival-delay", "champion", version=1)

    champion = mlflow.pyfunc.load_model("models:/arrival-delay@champion")
    print("minutes late:", champion.predict(february[FEATURES].head(3)).round(1))
