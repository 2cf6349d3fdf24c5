"""Let MLflow log a Keras training by itself."""

import keras_log
import mlflow
from flights import load

if __name__ == "__main__":
    mlflow.set_tracking_uri("sqlite:///mlflow.db")
    mlflow.keras.autolog()
    keras_log.train(load(1))

    run = mlflow.last_active_run()
    params = run.data.params
    print(len(params), "parameters; batch_size:", params["batch_size"])
    losses = mlflow.MlflowClient().get_metric_history(run.info.run_id, "loss")
    print("a loss for each epoch:", [value.step for value in losses])
    (model,) = mlflow.search_logged_models(output_format="list")
    saved = mlflow.models.Model.load(model.model_uri)
    print("a model, flavors:", *saved.flavors)
    print("takes:", *saved.signature.inputs)
