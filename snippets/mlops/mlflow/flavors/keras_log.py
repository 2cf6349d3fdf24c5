"""Train a small Keras model on January's flights and log it."""

import keras
import mlflow
import pandas as pd
from flights import FEATURES, TARGET, load
from mlflow.models import infer_signature


# [start train]
def train(flights: pd.DataFrame) -> keras.Model:
    """Fit a network of 8 units; in: (rows, 3), out: (rows, 1), a delay in minutes."""
    keras.utils.set_random_seed(2013)
    scale = keras.layers.Normalization()
    scale.adapt(flights[FEATURES].to_numpy())
    layers = [scale, keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1)]
    model = keras.Sequential([keras.Input([len(FEATURES)]), *layers])
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mae")
    model.fit(flights[FEATURES], flights[TARGET], batch_size=256, epochs=3, verbose=0)
    return model


# [end train]


# [start log]
def log(flights: pd.DataFrame) -> None:
    """Train, log and register version 1 of ``flights-keras``."""
    mlflow.set_tracking_uri("sqlite:///mlflow.db")
    model = train(flights)
    inputs = flights[FEATURES].to_numpy()
    with mlflow.start_run():
        info = mlflow.keras.log_model(
            model,
            name="model",
            signature=infer_signature(inputs, model.predict(inputs, verbose=0)),
            pip_requirements=["keras", "tensorflow"],
            registered_model_name="flights-keras",
        )
    print("kept as:", info.model_uri.replace(info.model_id, "MODEL"))
    print("flavors:", *info.flavors)
    print("input:", *info.signature.inputs)


# [end log]


if __name__ == "__main__":
    log(load(1))
