"""Log a TensorFlow module that is not a Keras model."""

import mlflow
import numpy as np
import tensorflow as tf
from mlflow.models import infer_signature


class MakeUp(tf.Module):
    """Guess the arrival delay: pilots make up 6 minutes on the way."""

    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def __call__(self, delay: tf.Tensor) -> tf.Tensor:
        """Return arrival delays for departure delays, minutes, shape (rows,)."""
        return delay - 6.0


if __name__ == "__main__":
    mlflow.set_tracking_uri("sqlite:///mlflow.db")
    delays = np.array([30.0, 0.0], dtype="float32")
    info = mlflow.tensorflow.log_model(
        MakeUp(),
        name="model",
        signature=infer_signature(delays, delays),
        pip_requirements=["tensorflow"],
    )
    print(mlflow.pyfunc.load_model(info.model_uri).predict(delays))
