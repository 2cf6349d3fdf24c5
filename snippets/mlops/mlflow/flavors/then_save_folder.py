"""Keras 2: a model saved as a folder."""

import sys
from textwrap import fill

import keras

if __name__ == "__main__":
    model = keras.Sequential([keras.Input([3]), keras.layers.Dense(1)])
    try:
        model.save("flights")
    except ValueError as error:
        print(fill(str(error), 76))
        sys.exit(1)
