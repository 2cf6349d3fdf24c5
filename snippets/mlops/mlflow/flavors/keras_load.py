"""Read the logged Keras model back, as Keras and as a Python function."""

import keras
import mlflow
import numpy as np
from flights import FEATURES, load

MODEL = "models:/flights-keras/1"

if __name__ == "__main__":
    mlflow.set_tracking_uri("sqlite:///mlflow.db")
    keras.utils.disable_interactive_logging()
    three = load(2)[FEATURES].head(3)
    network = mlflow.keras.load_model(MODEL)
    function = mlflow.pyfunc.load_model(MODEL)
    print("Keras:             ", network(three.to_numpy()).shape)
    print("pyfunc, from array:", function.predict(three.to_numpy()).shape)
    print("pyfunc, from frame:", function.predict(three).shape)
    same = np.allclose(network(three.to_numpy()), function.predict(three))
    print("same numbers:", same)
