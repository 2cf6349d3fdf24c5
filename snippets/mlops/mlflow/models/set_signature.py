"""Give a saved model the signature it lacks."""

import mlflow
from flights import FEATURES, load, train
from mlflow.models import get_model_info, infer_signature, set_signature

# [start set]
if __name__ == "__main__":
    january = load(month=1)
    model = train(january)
    mlflow.sklearn.save_model(model, "bare", pip_requirements=["skops"])
    print(get_model_info("bare").signature)

    flights = january[FEATURES]
    set_signature("bare", infer_signature(flights, model.predict(flights)))
    print(get_model_info("bare").signature.outputs)
# [end set]
