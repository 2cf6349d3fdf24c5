"""Score the example that lies in the model, before anything else does."""

import mlflow

# [start try]
if __name__ == "__main__":
    model = mlflow.pyfunc.load_model("model")
    print(model.input_example)
    print(model.predict(model.input_example).round(1))
# [end try]
