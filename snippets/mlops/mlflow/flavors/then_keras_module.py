"""MLflow 1: which of the two Keras packages a model came from."""

import sys

import keras
import mlflow

if __name__ == "__main__":
    model = keras.Sequential([keras.Input([3]), keras.layers.Dense(1)])
    try:
        mlflow.keras.log_model(model, "model", keras_module="tensorflow.keras")
    except TypeError as error:
        print(error)
        sys.exit(1)
