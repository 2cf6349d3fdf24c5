"""Keras 3: a model saved as one file."""

import keras

if __name__ == "__main__":
    model = keras.Sequential([keras.Input([3]), keras.layers.Dense(1)])
    model.save("flights.keras")
